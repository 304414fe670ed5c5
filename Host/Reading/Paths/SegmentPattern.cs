namespace Analysis.Host.Reading.Paths;

/// <summary>
/// Matches one name of a path: <c>*</c> is any number of characters, <c>?</c> one, <c>[a-z]</c> one of these, <c>[!a-z]</c>
/// one of the others, <c>\</c> takes a character as it is. Case counts.
/// </summary>
internal static class SegmentPattern
{
    /// <summary>Whether <paramref name="name"/> fits. Takes time in the product of the lengths at most.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int p = 0, n = 0, star = -1, starred = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, starred) = (p++, n);
            }
            else if (p < pattern.Length && FitsOne(pattern[p..], name[n], out var length))
            {
                p += length;
                n++;
            }
            else if (star >= 0)
            {
                // The last star takes one character more.
                (p, n) = (star + 1, ++starred);
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').IsEmpty;
    }

    /// <summary>Whether a name could be a pattern: whether it has any of the signs.</summary>
    public static bool IsPattern(ReadOnlySpan<char> text) => text.IndexOfAny("*?[{") >= 0;

    private static bool FitsOne(ReadOnlySpan<char> pattern, char c, out int length)
    {
        length = 1;
        switch (pattern[0])
        {
            case '?':
                return true;
            case '\\' when pattern.Length > 1:
                length = 2;
                return pattern[1] == c;
            case '[' when pattern[2..].IndexOf(']') is >= 0 and var close:
                length = close + 3;
                var isOther = pattern[1] is '!' or '^';
                return IsAmong(pattern[(isOther ? 2 : 1)..(length - 1)], c) != isOther;
            default:
                return pattern[0] == c;
        }
    }

    private static bool IsAmong(ReadOnlySpan<char> set, char c)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (set[i] <= c && c <= set[i + 2])
                    return true;
                i += 2;
            }
            else if (set[i] == c)
            {
                return true;
            }
        }

        return false;
    }
}
