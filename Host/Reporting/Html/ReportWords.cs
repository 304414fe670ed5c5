using System.Collections;

namespace Analysis.Host.Reporting.Html;

/// <summary>What the report says in its own words, by keys: <c>Data/LANGUAGE/report.txt</c>.</summary>
internal sealed class ReportWords : IEnumerable<KeyValuePair<string, string>>
{
    private readonly Dictionary<string, string> words;

    /// <summary>Reads the words of a language; a language that the report does not speak is Chinese, as its readers are.</summary>
    public ReportWords(string? language)
    {
        Language = language == "en" ? "en" : "zh";
        words = LanguageData.ReadTable(typeof(ReportWords).Assembly, Language, "report")
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    /// <summary>The language's code.</summary>
    public string Language { get; }

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => words[key];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
