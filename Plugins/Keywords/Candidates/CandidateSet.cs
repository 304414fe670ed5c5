using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>The terms proposed for an article, by their number in the article's table, and why each was.</summary>
internal sealed class CandidateSet
{
    private Origins[] origins;

    public CandidateSet(WordSequence words, Layout layout)
    {
        Words = words;
        Layout = layout;
        origins = words.Scratch.Take<Origins>(Math.Max(words.Count * 2, 64));
        Array.Clear(origins);
    }

    public WordSequence Words { get; }

    public Layout Layout { get; }

    public TermTable Terms => Words.Terms;

    public Origins OriginsOf(int term) => term < origins.Length ? origins[term] : Origins.None;

    /// <summary>Proposes the piece from word <paramref name="first"/> up to and with word <paramref name="last"/>.</summary>
    public void Propose(int first, int last, Origins origin) =>
        Propose(Terms.Add(Words[first].Start, Words[last].End), origin);

    /// <summary>Proposes a piece that the table already has.</summary>
    public void Propose(int term, Origins origin)
    {
        if (term >= origins.Length)
        {
            var length = origins.Length;
            origins = Words.Scratch.Enlarge(origins);
            Array.Clear(origins, length, origins.Length - length);
        }

        origins[term] |= origin;
    }
}
