namespace Analysis.Quotation;

/// <summary>
/// A set of characters that answers by one look into a table, compiled ahead of time like the rest: in a short run the
/// vectorised searches of the framework are still to be compiled, and words are short. Immutable.
/// </summary>
internal sealed class CharSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    public CharSet(IEnumerable<char> characters)
    {
        foreach (var c in characters)
            bits[c >> 6] |= 1UL << c;
    }

    public bool Contains(char c) => (bits[c >> 6] >> c & 1) != 0;

    /// <summary>Where the first of these characters stands in <paramref name="text"/>, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Contains(text[at]))
                return at;
        }

        return -1;
    }

    /// <summary>Where the last of these characters stands in <paramref name="text"/>, or -1.</summary>
    public int LastIndexIn(ReadOnlySpan<char> text)
    {
        var at = text.Length - 1;
        while (at >= 0 && !Contains(text[at]))
            at--;
        return at;
    }
}
