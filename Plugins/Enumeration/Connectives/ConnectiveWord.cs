using System.Collections.Immutable;

namespace Analysis.Enumeration.Connectives;

/// <summary>A word of a chain of connectives.</summary>
/// <param name="Text">The word.</param>
/// <param name="Chain">The number of its chain.</param>
/// <param name="Places">Its places in the chain, from 0, in order (一方面 opens its chain and goes on with it).</param>
/// <param name="Repeats">Whether it may come again and again at the last of its places.</param>
internal sealed record ConnectiveWord(string Text, int Chain, ImmutableArray<int> Places, bool Repeats)
{
    /// <summary>Whether it may begin its chain.</summary>
    public bool Opens => Places[0] == 0;

    /// <summary>
    /// Its place behind a word at <paramref name="last"/>, or -1: 最后 follows 其次, but 首先…最后 tells of a day.
    /// </summary>
    public int PlaceAfter(int last)
    {
        foreach (var place in Places)
        {
            if (place == last + 1 || (place > last && last > 0))
                return place;
        }

        return Repeats && Places[^1] == last ? last : -1;
    }
}
