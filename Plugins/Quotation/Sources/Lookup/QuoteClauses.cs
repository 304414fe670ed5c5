using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>The clauses of a quotation: what marks and line ends set apart.</summary>
/// <param name="Ends">For each element whether a clause ends before it.</param>
/// <param name="Bounds">First element and element after the last of each clause, in order.</param>
internal sealed record QuoteClauses(bool[] Ends, ImmutableArray<(int Start, int End)> Bounds)
{
    /// <summary>Finds the clauses.</summary>
    /// <param name="text">The words.</param>
    /// <param name="elements">Where their elements stand.</param>
    public static QuoteClauses Of(string text, TextSpan[] elements)
    {
        var ends = new bool[elements.Length];
        var bounds = ImmutableArray.CreateBuilder<(int, int)>();
        var start = 0;
        for (var i = 1; i < elements.Length; i++)
        {
            ends[i] = HasMark(text.AsSpan(elements[i - 1].End..elements[i].Start));
            if (!ends[i])
                continue;
            bounds.Add((start, i));
            start = i;
        }

        bounds.Add((start, elements.Length));
        return new QuoteClauses(ends, bounds.ToImmutable());
    }

    /// <summary>Whether what stands between two elements sets clauses apart.</summary>
    public static bool HasMark(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            // 《》 and quotation marks set no clauses apart.
            if (c is not ('《' or '》' or '‘' or '’' or '“' or '”' or '「' or '」') && (c == '\n' || !char.IsWhiteSpace(c)))
                return true;
        }

        return false;
    }
}
