using System.Collections.Immutable;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>What a chain of units looks like, as numbers for the model.</summary>
internal static class ChainFeatures
{
    /// <summary>What the numbers are called in the file of the model, in their order.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "meanLengths", "meanPrefix", "meanFirsts", "meanClauseLengths", "meanBuilders", "meanHeads", "meanPlaces", "meanSameMark",
        "leastLengths", "leastPrefix", "leastFirsts", "leastClauseLengths", "leastBuilders", "leastHeads", "leastPlaces",
        "units", "clauses", "length", "stopBefore", "stopBehind", "betweenOverWithin", "behindOverBetween", "beforeOverBetween",
        "prefixOfAll", "likeBefore", "likeBehind", "wholeSentences", "quoted", "firstToOthers", "lastToOthers",
    ];

    /// <summary>Fills <paramref name="values"/>, as long as <see cref="Names"/>, for a chain.</summary>
    /// <param name="row">The row.</param>
    /// <param name="bounds">The first clause of each unit, and the clause behind the last one.</param>
    /// <param name="pairs">How alike each two neighbouring units are.</param>
    /// <param name="values">Where the numbers go.</param>
    public static void Fill(ParallelRow row, ReadOnlySpan<int> bounds, ReadOnlySpan<Likeness> pairs, Span<float> values)
    {
        var (mean, least) = Summary(pairs);
        int from = bounds[0], to = bounds[^1], units = pairs.Length + 1;
        var (within, weakest, strongest, clauses) = Stops(row, bounds);
        var before = (float)row.StopBefore(from);
        var behind = (float)row.StopOf(to - 1);
        var at = 0;
        foreach (var value in (ReadOnlySpan<float>)
            [
                mean.Lengths, mean.Prefix, mean.Firsts, mean.ClauseLengths, mean.Builders, mean.Heads, mean.Places, mean.SameMark,
                least.Lengths, least.Prefix, least.Firsts, least.ClauseLengths, least.Builders, least.Heads, least.Places,
                units,
                clauses,
                row.LengthOf(from, to),
                before,
                behind,
                (float)weakest - (float)within,
                behind - (float)strongest,
                before - (float)strongest,
                PrefixOfAll(row, bounds),
                LikeBefore(row, bounds) - least.Builders,
                LikeBehind(row, bounds) - least.Builders,
                before == (float)Stop.Full && behind == (float)Stop.Full ? 1 : 0,
                row.IsQuoted ? 1 : 0,
                ToOthers(row, bounds, 0),
                ToOthers(row, bounds, units - 1),
            ])
            values[at++] = value;
    }

    private static (Likeness Mean, Likeness Least) Summary(ReadOnlySpan<Likeness> pairs)
    {
        var (sum, least) = (pairs[0], pairs[0]);
        foreach (var pair in pairs[1..])
        {
            sum = new Likeness(
                sum.Lengths + pair.Lengths, sum.Prefix + pair.Prefix, sum.Firsts + pair.Firsts, sum.ClauseLengths + pair.ClauseLengths,
                sum.Builders + pair.Builders, sum.Heads + pair.Heads, sum.Places + pair.Places, sum.SameMark + pair.SameMark);
            least = new Likeness(
                Math.Min(least.Lengths, pair.Lengths), Math.Min(least.Prefix, pair.Prefix), Math.Min(least.Firsts, pair.Firsts),
                Math.Min(least.ClauseLengths, pair.ClauseLengths), Math.Min(least.Builders, pair.Builders),
                Math.Min(least.Heads, pair.Heads), Math.Min(least.Places, pair.Places), Math.Min(least.SameMark, pair.SameMark));
        }

        float n = pairs.Length;
        return (new Likeness(
            sum.Lengths / n, sum.Prefix / n, sum.Firsts / n, sum.ClauseLengths / n,
            sum.Builders / n, sum.Heads / n, sum.Places / n, sum.SameMark / n), least);
    }

    /// <summary>
    /// The strongest stop within units, the weakest and the strongest between them, and how many clauses each has; 0
    /// where they have not as many.
    /// </summary>
    private static (Stop Within, Stop Weakest, Stop Strongest, int Clauses) Stops(ParallelRow row, ReadOnlySpan<int> bounds)
    {
        var (within, weakest, strongest, clauses) = (Stop.Pause, Stop.Full, Stop.Pause, bounds[1] - bounds[0]);
        for (var unit = 0; unit + 1 < bounds.Length; unit++)
        {
            within = (Stop)Math.Max((byte)within, (byte)row.StrongestIn(bounds[unit], bounds[unit + 1]));
            if (bounds[unit + 1] - bounds[unit] != clauses)
                clauses = 0;
            if (unit == 0)
                continue;
            var stop = row.StopBefore(bounds[unit]);
            weakest = (Stop)Math.Min((byte)weakest, (byte)stop);
            strongest = (Stop)Math.Max((byte)strongest, (byte)stop);
        }

        return (within, weakest, strongest, clauses);
    }

    private static int PrefixOfAll(ParallelRow row, ReadOnlySpan<int> bounds)
    {
        const int longest = 8;
        var first = row.TextOf(bounds[0], bounds[1]);
        var shared = Math.Min(longest, first.Length);
        for (var unit = 1; unit + 1 < bounds.Length && shared > 0; unit++)
            shared = Alignment.CommonPrefix(first[..shared], row.TextOf(bounds[unit], bounds[unit + 1]));
        return shared;
    }

    /// <summary>How alike the first unit and the clauses before it are: a chain that could go on is not the whole figure.</summary>
    private static float LikeBefore(ParallelRow row, ReadOnlySpan<int> bounds) =>
        bounds[0] == 0 ? -1 : Likeness.OfBuilders(row, Math.Max(0, bounds[0] - (bounds[1] - bounds[0])), bounds[0], bounds[1]);

    private static float LikeBehind(ParallelRow row, ReadOnlySpan<int> bounds) =>
        bounds[^1] == row.Count ? -1 : Likeness.OfBuilders(row, bounds[^2], bounds[^1], Math.Min(row.Count, bounds[^1] + (bounds[^1] - bounds[^2])));

    /// <summary>The length of a unit by the average of the others.</summary>
    private static float ToOthers(ParallelRow row, ReadOnlySpan<int> bounds, int unit)
    {
        var others = 0;
        for (var i = 0; i + 1 < bounds.Length; i++)
            others += i == unit ? 0 : row.LengthOf(bounds[i], bounds[i + 1]);
        return row.LengthOf(bounds[unit], bounds[unit + 1]) * (bounds.Length - 2f) / others;
    }
}
