namespace Analysis.Enumeration.Prose;

/// <summary>Where neighbouring units are alike.</summary>
internal static class Alignment
{
    /// <summary>The number of characters that both begin with.</summary>
    public static int CommonPrefix(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.CommonPrefixLength(b);

    /// <summary>The number of characters that both end with.</summary>
    public static int CommonSuffix(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
            length++;
        return length;
    }

    /// <summary>The longest part of a text that <see cref="LongestShared"/> looks at.</summary>
    public const int Longest = 64;

    /// <summary>
    /// The number of characters that both have in one order (their longest common subsequence), of the first
    /// <see cref="Longest"/> of each.
    /// </summary>
    public static int LongestShared(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a[..Math.Min(a.Length, Longest)];
        b = b[..Math.Min(b.Length, Longest)];
        // A bit for each character of a, as in Hyyrö's variant of the algorithm of Crochemore and others (2001): the
        // zeros in row are the steps of what would be a row of the usual table.
        var row = ulong.MaxValue;
        foreach (var c in b)
        {
            var match = 0UL;
            for (var i = 0; i < a.Length; i++)
                match |= a[i] == c ? 1UL << i : 0;
            var step = row & match;
            row = (row + step) | (row - step);
        }

        return a.Length == Longest ? System.Numerics.BitOperations.PopCount(~row) : System.Numerics.BitOperations.PopCount(~row & ((1UL << a.Length) - 1));
    }

    /// <summary>
    /// The first unit of a row without the words that lead up to it (始终坚持以甲为甲、以乙为乙、以丙为丙): from where it begins
    /// like the others, or, where those are all of one length, that length from its end.
    /// </summary>
    public static TextSpan WithoutLeadIn(string text, IReadOnlyList<TextSpan> units)
    {
        if (units.Count < 2)
            return units[0];
        var first = units[0].Of(text.AsSpan());
        var second = units[1].Of(text.AsSpan());
        var shared = units.Count > 2 ? CommonPrefix(second, units[2].Of(text.AsSpan())) : CommonPrefix(second, first);
        for (var length = Math.Min(shared, first.Length); length > 0; length--)
        {
            if (first.LastIndexOf(second[..length]) is >= 0 and var at && first.Length - at >= second.Length / 2)
                return new TextSpan(units[0].Start + at, units[0].End);
        }

        if (second.Length >= 2 && first.LastIndexOf(second[..2]) is > 0 and var like && first.Length - like >= second.Length / 2)
            return new TextSpan(units[0].Start + like, units[0].End);
        for (var i = 2; i < units.Count; i++)
        {
            if (units[i].Length != second.Length)
                return units[0];
        }

        return first.Length > second.Length && units.Count > 2 ? new TextSpan(units[0].End - second.Length, units[0].End) : units[0];
    }
}
