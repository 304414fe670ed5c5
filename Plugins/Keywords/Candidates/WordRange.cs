namespace Analysis.Keywords.Candidates;

/// <summary>A run of words.</summary>
/// <param name="First">The number of its first word.</param>
/// <param name="Last">The number of its last word, the first or a later one.</param>
internal readonly record struct WordRange(int First, int Last)
{
    public int Count => Last - First + 1;
}
