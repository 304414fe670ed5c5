using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Quotation.Tests;

/// <summary>Reads sentences with all language data, and with all but one entry.</summary>
internal static class LessOf
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Files = typeof(QuotationLayer).Assembly
        .GetManifestResourceNames().Where(path => path.StartsWith("Data/zh/", StringComparison.Ordinal))
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .ToImmutableDictionary(name => name, name => LanguageData.ReadLines(typeof(QuotationLayer).Assembly, "zh", name));

    private static readonly QuotationAnalyzer Whole = new(new Lexicon(name => Files[name]));

    /// <summary>The files that sentences are read by; the meaning of codes is none.</summary>
    public static IEnumerable<string> Names => Files.Keys.Where(name => name != "codes").Order(StringComparer.Ordinal);

    public static ImmutableArray<string> Lines(string name) => Files[name];

    /// <summary>An analyzer whose file <paramref name="name"/> has other lines.</summary>
    public static QuotationAnalyzer With(string name, ImmutableArray<string> lines) =>
        new(new Lexicon(file => file == name ? lines : Files[file]));

    /// <summary>Whether <paramref name="less"/> reads <paramref name="text"/> otherwise than with all data.</summary>
    public static bool Differs(QuotationAnalyzer less, string text) => Written(less, text) != Written(Whole, text);

    private static string Written(QuotationAnalyzer analyzer, string text) =>
        string.Concat(analyzer.Read(Article.FromText(text), CancellationToken.None)
            .Select(quote => quote.Span + JsonSerializer.Serialize(quote.Value, QuotationJson.Default.Quote)));
}
