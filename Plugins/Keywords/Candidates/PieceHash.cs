namespace Analysis.Keywords.Candidates;

/// <summary>A hash of characters that grows with them, so that a piece and its longer neighbours cost one step each.</summary>
internal static class PieceHash
{
    public const uint Empty = 2166136261;

    public static uint Append(uint hash, char c) => (hash ^ c) * 0x9E3779B1u;

    public static uint Append(uint hash, ReadOnlySpan<char> chars)
    {
        foreach (var c in chars)
            hash = Append(hash, c);
        return hash;
    }

    public static uint Of(ReadOnlySpan<char> chars) => Append(Empty, chars);

    /// <summary>Spreads a hash's upper bits, in which most of its quality lies, over the lower ones.</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x85EBCA77u;
        return hash ^ (hash >> 13);
    }
}
