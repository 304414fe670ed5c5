namespace Analysis.Keywords.Words;

/// <summary>A token as this plugin sees it, with the number under which its text is kept.</summary>
/// <param name="Start">Its first code unit in the article's text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Term">The number of its text in the article's <see cref="Candidates.TermTable"/>.</param>
/// <param name="LogFrequency">The natural logarithm of its share of the background; never NaN: see <see cref="WordSequence"/>.</param>
/// <param name="Class">Its part of speech.</param>
/// <param name="Traits">What matters of it here.</param>
internal readonly record struct Word(
    int Start, int End, int Term, float LogFrequency, WordClass Class, WordTraits Traits)
{
    public int Length => End - Start;

    public bool Has(WordTraits traits) => (Traits & traits) != 0;
}
