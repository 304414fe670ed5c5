using System.Collections.Immutable;
using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>Lines that everybody knows: their popular wordings, and false attributions. Immutable.</summary>
internal sealed class KnownLines
{
    /// <summary>The fewest elements of a line that stand for it.</summary>
    private const int ShortestPart = 5;

    private static readonly Lazy<KnownLines> ChineseLines = new(() => new KnownLines());
    private readonly ImmutableArray<(string Popular, string Original)> forms;
    private readonly ImmutableArray<(string Elements, AttributionFact Fact)> facts;

    private KnownLines()
    {
        var folded = new FoldedText();
        string Fold(string text)
        {
            folded.Fold(text, CharacterFolding.Chinese);
            return folded.Elements.ToString();
        }

        forms = [.. SourceData.ReadTable("popularforms").Select(row => (Fold(row[0]), Fold(row[1])))];
        facts = [.. SourceData.ReadTable("attributions").Select(row =>
            (Fold(row[0]), new AttributionFact(row[0], row[1], Enum.Parse<AttributionStatus>(row[2], ignoreCase: true), row[3])))];
    }

    /// <summary>The lines of Chinese.</summary>
    public static KnownLines Chinese => ChineseLines.Value;

    /// <summary>Whether words hold a popular wording at all.</summary>
    public bool HasPopularForm(ReadOnlySpan<char> quote)
    {
        foreach (var (popular, _) in forms)
        {
            if (quote.Contains(popular, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether words are a source's but for popular wordings.</summary>
    public bool IsPopularForm(ReadOnlySpan<char> quote, ReadOnlySpan<char> source)
    {
        var changed = quote.ToString();
        foreach (var (popular, original) in forms)
        {
            if (source.Contains(original, StringComparison.Ordinal))
                changed = changed.Replace(popular, original, StringComparison.Ordinal);
        }

        return source.SequenceEqual(changed);
    }

    /// <summary>What is known of the attribution of words that hold a line or a good part of it; null: nothing.</summary>
    public AttributionFact? FactOf(ReadOnlySpan<char> quote)
    {
        foreach (var (line, fact) in facts)
        {
            if (quote.Contains(line, StringComparison.Ordinal)
                || (quote.Length >= ShortestPart && quote.Length * 2 >= line.Length - 1 && line.AsSpan().Contains(quote, StringComparison.Ordinal)))
                return fact;
        }

        return null;
    }
}
