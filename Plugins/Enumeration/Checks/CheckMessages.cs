using System.Collections.Frozen;
using System.Globalization;

namespace Analysis.Enumeration.Checks;

/// <summary>The findings in the words of a language. Immutable and thread-safe.</summary>
internal sealed class CheckMessages
{
    private readonly FrozenDictionary<string, (DiagnosticSeverity Severity, string Text)> messages;

    /// <summary>Reads the messages of a language; of one that has none, the Chinese ones.</summary>
    public CheckMessages(string? language)
    {
        EnumerationLanguage known = new(language is "en" ? "en" : "zh");
        messages = known.Table("check-messages").ToFrozenDictionary(
            row => row[0], row => (Enum.Parse<DiagnosticSeverity>(row[1], ignoreCase: true), row[2]), StringComparer.Ordinal);
    }

    /// <summary>
    /// The finding that the line <paramref name="key"/> describes; the key is a code, or a code, - and a case of it.
    /// </summary>
    public Diagnostic Make(string key, params object[] values)
    {
        var (severity, text) = messages[key];
        return new Diagnostic(key.Split('-')[0], severity, string.Format(CultureInfo.InvariantCulture, text, values));
    }
}
