using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>In what two neighbouring units are alike, as numbers of about the same size.</summary>
internal static class PairFeatures
{
    /// <summary>The longest part of a unit that is compared character by character.</summary>
    public const int Longest = 48;

    /// <summary>What the numbers are called in the file of weights, in their order.</summary>
    public static readonly string[] Names =
    [
        "bias", "lengthRatio", "sameLength", "nearLength", "logLength", "short",
        "prefix1", "prefix2", "prefix3", "suffix1", "suffix2",
        "shared", "sharedBuilding", "sharedOther", "buildingShare", "equal",
        "clauses2", "clauses3", "clauses4",
        "clausePrefixes", "clauseSuffixes", "clauseLengths", "sameStops",
        "byPause", "byComma", "bySemicolon", "byFull", "weakerInside", "strongerInside",
        "sameMark", "quotes", "sharedTimesRatio", "prefixTimesSuffix", "sameLengthShared",
    ];

    /// <summary>Fills <paramref name="values"/> for the units of <paramref name="a"/> and <paramref name="b"/>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="a">The clauses of the first unit.</param>
    /// <param name="b">The clauses of the unit behind it, as many.</param>
    /// <param name="building">The characters that build sentences.</param>
    /// <param name="values">Where the numbers go; as long as <see cref="Names"/>.</param>
    public static void Fill(
        ReadOnlySpan<char> text, ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b, Func<char, bool> building, Span<double> values)
    {
        values.Clear();
        var first = text[a[0].Span.Start..a[^1].Span.End];
        var second = text[b[0].Span.Start..b[^1].Span.End];
        int shorter = Math.Min(first.Length, second.Length), longer = Math.Max(first.Length, second.Length);
        var ratio = (double)shorter / longer;
        var at = 0;
        values[at++] = 1;
        values[at++] = ratio;
        values[at++] = shorter == longer ? 1 : 0;
        values[at++] = longer - shorter <= 2 ? 1 : 0;
        values[at++] = Math.Log(shorter + longer) / 4;
        values[at++] = shorter < 4 ? 1 : 0;
        var prefix = Alignment.CommonPrefix(first, second);
        var suffix = Alignment.CommonSuffix(first, second);
        values[at++] = prefix >= 1 ? 1 : 0;
        values[at++] = prefix >= 2 ? 1 : 0;
        values[at++] = prefix >= 3 ? 1 : 0;
        values[at++] = suffix >= 1 ? 1 : 0;
        values[at++] = suffix >= 2 ? 1 : 0;
        var (shared, sharedBuilding) = Shared(first, second, building);
        var average = Math.Min(Longest, (shorter + longer) / 2.0);
        values[at++] = shared / average;
        values[at++] = sharedBuilding / average;
        values[at++] = (shared - sharedBuilding) / average;
        var builders = Count(first, building) + Count(second, building);
        values[at++] = builders == 0 ? 0 : 2.0 * sharedBuilding / builders;
        values[at++] = first.SequenceEqual(second) ? 1 : 0;
        values[at++] = a.Length == 2 ? 1 : 0;
        values[at++] = a.Length == 3 ? 1 : 0;
        values[at++] = a.Length >= 4 ? 1 : 0;
        FillClauses(text, a, b, values.Slice(at, 4));
        at += 4;
        var between = a[^1].Stop;
        values[at++] = between == Stop.Pause ? 1 : 0;
        values[at++] = between == Stop.Comma ? 1 : 0;
        values[at++] = between == Stop.Semicolon ? 1 : 0;
        values[at++] = between == Stop.Full ? 1 : 0;
        var inside = Strongest(a, b);
        values[at++] = a.Length > 1 && inside < between ? 1 : 0;
        values[at++] = a.Length > 1 && inside > between ? 1 : 0;
        values[at++] = b[^1].Stop == between ? 1 : 0;
        values[at++] = first.Contains('“') && second.Contains('“') ? 1 : 0;
        values[at++] = ratio * shared / average;
        values[at++] = prefix >= 1 && suffix >= 1 ? 1 : 0;
        values[at] = shorter == longer ? shared / average : 0;
    }

    private static void FillClauses(ReadOnlySpan<char> text, ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b, Span<double> values)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var (first, second) = (a[i].Span, b[i].Span);
            values[0] += text[first.Start] == text[second.Start] ? 1.0 / a.Length : 0;
            values[1] += text[first.End - 1] == text[second.End - 1] ? 1.0 / a.Length : 0;
            values[2] += Math.Abs(first.Length - second.Length) <= 1 ? 1.0 / a.Length : 0;
            values[3] += i < a.Length - 1 && a[i].Stop == b[i].Stop ? 1.0 / a.Length : 0;
        }
    }

    private static Stop Strongest(ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b)
    {
        var strongest = Stop.Pause;
        for (var i = 0; i < a.Length - 1; i++)
            strongest = (Stop)Math.Max((byte)strongest, Math.Max((byte)a[i].Stop, (byte)b[i].Stop));
        return strongest;
    }

    private static int Count(ReadOnlySpan<char> unit, Func<char, bool> building)
    {
        var count = 0;
        foreach (var c in unit[..Math.Min(unit.Length, Longest)])
            count += building(c) ? 1 : 0;
        return count;
    }

    /// <summary>How many characters both hold in one order, and how many of those build sentences.</summary>
    private static (int All, int Building) Shared(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Func<char, bool> building)
    {
        a = a[..Math.Min(a.Length, Longest)];
        b = b[..Math.Min(b.Length, Longest)];
        // Of each length the most builders: length in the high byte, builders in the low one.
        Span<ushort> row = stackalloc ushort[Longest + 1];
        row.Clear();
        foreach (var c in a)
        {
            ushort diagonal = 0;
            var weight = (ushort)(0x100 + (building(c) ? 1 : 0));
            for (var j = 0; j < b.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = c == b[j] ? Math.Max((ushort)(diagonal + weight), Math.Max(above, row[j])) : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return (row[b.Length] >> 8, row[b.Length] & 0xFF);
    }
}
