using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>The terms proposed for an article, by their number in the article's table, and why each was.</summary>
internal sealed class CandidateSet(WordSequence words, Layout layout)
{
    private Origins[] origins = new Origins[Math.Max(words.DistinctWords, 64)];

    public WordSequence Words { get; } = words;

    public Layout Layout { get; } = layout;

    public TermTable Terms => Words.Terms;

    public Origins OriginsOf(int term) => term < origins.Length ? origins[term] : Origins.None;

    /// <summary>Proposes the piece from word <paramref name="first"/> up to and with word <paramref name="last"/>.</summary>
    public void Propose(int first, int last, Origins origin) =>
        Propose(Terms.Add(Words[first].Start, Words[last].End), origin);

    /// <summary>Proposes a piece that the table already has.</summary>
    public void Propose(int term, Origins origin)
    {
        if (term >= origins.Length)
            Array.Resize(ref origins, Math.Max(term + 1, origins.Length * 2));
        origins[term] |= origin;
    }
}
