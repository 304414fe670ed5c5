using System.Collections.Immutable;
using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>The clauses of a quotation: what marks and line ends set apart.</summary>
/// <param name="Ends">For each element whether a clause ends before it.</param>
/// <param name="Bounds">First element and element after the last of each clause, in order.</param>
internal sealed record QuoteClauses(bool[] Ends, ImmutableArray<(int Start, int End)> Bounds)
{
    public static QuoteClauses Of(string quote, FoldedText folded)
    {
        var ends = new bool[folded.Count];
        var bounds = ImmutableArray.CreateBuilder<(int, int)>();
        var start = 0;
        for (var i = 1; i < folded.Count; i++)
        {
            ends[i] = HasMark(quote.AsSpan(folded.EndOf(i - 1)..folded.StartOf(i)));
            if (!ends[i])
                continue;
            bounds.Add((start, i));
            start = i;
        }

        bounds.Add((start, folded.Count));
        return new QuoteClauses(ends, bounds.ToImmutable());
    }

    private static bool HasMark(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) || c == '\n')
                return true;
        }

        return false;
    }
}
