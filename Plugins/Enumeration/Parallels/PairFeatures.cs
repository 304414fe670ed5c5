using System.Collections.Frozen;
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
        "prefix1", "prefix2", "prefix3", "suffix1", "suffix2", "prefixTimesSuffix", "equal",
        "clauses2", "clauses3", "clauses4",
        "clausePrefixes", "clauseSuffixes", "clauseLengths", "sameStops",
        "byPause", "byComma", "bySemicolon", "byFull", "weakerInside", "sameMark", "quotes",
        "shared", "sharedBuilding", "sharedOther", "buildingShare", "sharedTimesRatio", "sameLengthShared",
    ];

    /// <summary>
    /// Where those begin that take a comparison of all characters: each from 0 to 1, and by far the dearest to find.
    /// </summary>
    public const int FirstShared = 27;

    /// <summary>
    /// Whether the units can be branches of one parallelism at all: of like length, and no stop inside them is stronger
    /// than the one between. What fails here is never scored, in training neither.
    /// </summary>
    public static bool CanBeAlike(ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b)
    {
        int first = a[^1].Span.End - a[0].Span.Start, second = b[^1].Span.End - b[0].Span.Start;
        return Math.Min(first, second) * 5 >= Math.Max(first, second) * 2 && Strongest(a, b) <= a[^1].Stop;
    }

    /// <summary>Fills <paramref name="values"/>, up to <see cref="FirstShared"/>, for two neighbouring units.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="a">The clauses of the first unit.</param>
    /// <param name="b">The clauses of the unit behind it, as many.</param>
    /// <param name="values">Where the numbers go; as long as <see cref="Names"/>.</param>
    public static void FillCheap(ReadOnlySpan<char> text, ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b, Span<double> values)
    {
        values.Clear();
        var first = text[a[0].Span.Start..a[^1].Span.End];
        var second = text[b[0].Span.Start..b[^1].Span.End];
        int shorter = Math.Min(first.Length, second.Length), longer = Math.Max(first.Length, second.Length);
        var prefix = Alignment.CommonPrefix(first, second);
        var suffix = Alignment.CommonSuffix(first, second);
        var between = a[^1].Stop;
        var at = 0;
        values[at++] = 1;
        values[at++] = (double)shorter / longer;
        values[at++] = One(shorter == longer);
        values[at++] = One(longer - shorter <= 2);
        values[at++] = Math.Log(shorter + longer) / 4;
        values[at++] = One(shorter < 4);
        values[at++] = One(prefix >= 1);
        values[at++] = One(prefix >= 2);
        values[at++] = One(prefix >= 3);
        values[at++] = One(suffix >= 1);
        values[at++] = One(suffix >= 2);
        values[at++] = One(prefix >= 1 && suffix >= 1);
        values[at++] = One(prefix == longer);
        values[at++] = One(a.Length == 2);
        values[at++] = One(a.Length == 3);
        values[at++] = One(a.Length >= 4);
        FillClauses(text, a, b, values.Slice(at, 4));
        at += 4;
        values[at++] = One(between == Stop.Pause);
        values[at++] = One(between == Stop.Comma);
        values[at++] = One(between == Stop.Semicolon);
        values[at++] = One(between == Stop.Full);
        values[at++] = One(a.Length > 1 && Strongest(a, b) < between);
        values[at++] = One(b[^1].Stop == between);
        values[at] = One(first.Contains('“') && second.Contains('“'));
    }

    /// <summary>Fills the rest of <paramref name="values"/>, from <see cref="FirstShared"/> on.</summary>
    /// <param name="first">The first unit.</param>
    /// <param name="second">The unit behind it.</param>
    /// <param name="building">The characters that build sentences.</param>
    /// <param name="values">Where the numbers go; those before are there.</param>
    public static void FillShared(
        ReadOnlySpan<char> first, ReadOnlySpan<char> second, FrozenSet<char> building, Span<double> values)
    {
        var (shared, sharedBuilding) = Shared(first, second, building);
        var average = Math.Min(Longest, (first.Length + second.Length) / 2.0);
        var builders = Count(first, building) + Count(second, building);
        var at = FirstShared;
        values[at++] = shared / average;
        values[at++] = sharedBuilding / average;
        values[at++] = (shared - sharedBuilding) / average;
        values[at++] = builders == 0 ? 0 : 2.0 * sharedBuilding / builders;
        values[at++] = values[1] * shared / average;
        values[at] = first.Length == second.Length ? shared / average : 0;
    }

    private static double One(bool holds) => holds ? 1 : 0;

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

    private static int Count(ReadOnlySpan<char> unit, FrozenSet<char> building)
    {
        var count = 0;
        foreach (var c in unit[..Math.Min(unit.Length, Longest)])
            count += building.Contains(c) ? 1 : 0;
        return count;
    }

    /// <summary>How many characters both hold in one order, and how many of those build sentences.</summary>
    private static (int All, int Building) Shared(ReadOnlySpan<char> a, ReadOnlySpan<char> b, FrozenSet<char> building)
    {
        a = a[..Math.Min(a.Length, Longest)];
        b = b[..Math.Min(b.Length, Longest)];
        // Of each length the most builders: length in the high byte, builders in the low one.
        Span<ushort> row = stackalloc ushort[Longest + 1];
        row.Clear();
        foreach (var c in a)
        {
            ushort diagonal = 0;
            var weight = (ushort)(0x100 + (building.Contains(c) ? 1 : 0));
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
