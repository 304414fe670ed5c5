using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>In what two neighbouring units are alike.</summary>
/// <param name="Lengths">The length of the shorter as a part of the longer's.</param>
/// <param name="Prefix">How many characters both begin with, up to <see cref="LongestPrefix"/>.</param>
/// <param name="Firsts">The part of their clauses that begin with one character, first with first and so on.</param>
/// <param name="ClauseLengths">As <paramref name="Lengths"/>, of their clauses on average.</param>
/// <param name="Builders">The part of the characters building sentences that they have in one order.</param>
/// <param name="Heads">The part of the characters of their first clauses that these have in one order.</param>
/// <param name="Places">The part of the shorter that stands at the same place of the other.</param>
/// <param name="SameMark">1 where one mark ends both, else 0.</param>
internal readonly record struct Likeness(
    float Lengths, float Prefix, float Firsts, float ClauseLengths, float Builders, float Heads, float Places, float SameMark)
{
    /// <summary>The longest shared beginning that counts.</summary>
    public const int LongestPrefix = 6;

    /// <summary>How unlike in length two units may be.</summary>
    private const double LeastOfLength = 0.4;

    /// <summary>The least part of their characters that they have to share, unless they begin with one.</summary>
    private const double LeastOfCharacters = 0.12;

    /// <summary>
    /// Whether the unit of the clauses <paramref name="from"/> to <paramref name="middle"/> and the one behind it, to
    /// <paramref name="to"/>, can be branches of one parallelism at all. What fails here is never scored, in training
    /// neither; it is asked of every clause, so it compares no characters.
    /// </summary>
    public static bool IsPossible(ParallelRow row, int from, int middle, int to)
    {
        int first = row.LengthOf(from, middle), second = row.LengthOf(middle, to);
        if (Math.Min(first, second) < LeastOfLength * Math.Max(first, second))
            return false;
        if (row.TextOf(from, middle)[0] == row.TextOf(middle, to)[0])
            return true;
        CharacterSet a = row.SetOf(from, middle), b = row.SetOf(middle, to);
        return 2 * a.CountShared(b) >= LeastOfCharacters * (a.Count + b.Count);
    }

    /// <summary>Compares the unit of the clauses <paramref name="from"/> to <paramref name="middle"/> with the one behind it.</summary>
    public static Likeness Of(ParallelRow row, int from, int middle, int to)
    {
        ReadOnlySpan<char> a = row.TextOf(from, middle), b = row.TextOf(middle, to);
        var (firsts, lengths) = OfClauses(row, from, middle, to);
        return new Likeness(
            Part(a.Length, b.Length),
            Math.Min(LongestPrefix, Alignment.CommonPrefix(a, b)),
            firsts,
            lengths,
            Shared(row.BuildersOf(from, middle), row.BuildersOf(middle, to)),
            Shared(row.TextOf(from, from + 1), row.TextOf(middle, middle + 1)),
            InPlace(a, b),
            row.MarkOf(middle - 1) == row.MarkOf(to - 1) ? 1 : 0);
    }

    /// <summary>How much of the characters that build sentences two units have in one order, from 0 to 1.</summary>
    public static float OfBuilders(ParallelRow row, int from, int middle, int to) =>
        Shared(row.BuildersOf(from, middle), row.BuildersOf(middle, to));

    private static (float Firsts, float Lengths) OfClauses(ParallelRow row, int from, int middle, int to)
    {
        var pairs = Math.Min(middle - from, to - middle);
        var (firsts, lengths) = (0f, 0f);
        for (var i = 0; i < pairs; i++)
        {
            ReadOnlySpan<char> a = row.TextOf(from + i, from + i + 1), b = row.TextOf(middle + i, middle + i + 1);
            firsts += a[0] == b[0] ? 1 : 0;
            lengths += Part(a.Length, b.Length);
        }

        return (firsts / pairs, lengths / pairs);
    }

    private static float Part(int a, int b) => (float)Math.Min(a, b) / Math.Max(a, b);

    private static float Shared(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.IsEmpty && b.IsEmpty ? 0 : 2f * Alignment.LongestShared(a, b) / (Math.Min(a.Length, Alignment.Longest) + Math.Min(b.Length, Alignment.Longest));

    private static float InPlace(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (same, shorter) = (0, Math.Min(a.Length, b.Length));
        for (var i = 0; i < shorter; i++)
            same += a[i] == b[i] && !Punctuation.Stops.Contains(a[i]) ? 1 : 0;
        return (float)same / shorter;
    }
}
