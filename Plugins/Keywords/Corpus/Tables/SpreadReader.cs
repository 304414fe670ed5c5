using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Measures;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// Goes once through the words of a corpus, whose articles follow one another in the order of their names, and knows then how
/// each word is spread over its parts. Takes memory for the words that are listed, and not for their places.
/// </summary>
internal sealed class SpreadReader
{
    private readonly WordSequences corpus;
    private readonly CorpusPart part;

    /// <summary>By the words' numbers, where each lies in <see cref="spreads"/>; -1: it is not listed.</summary>
    private readonly int[] places;
    private readonly WordSpread[] spreads;
    private readonly List<int> metInPart = [];
    private long partStart;
    private long at;

    public SpreadReader(WordSequences corpus, CorpusPart part, long minimumCount)
    {
        this.corpus = corpus;
        this.part = part;
        places = new int[corpus.DistinctCount];
        var listed = new List<int>();
        for (var word = 0; word < places.Length; word++)
        {
            places[word] = corpus.CountOf(word) >= minimumCount ? listed.Count : -1;
            if (places[word] >= 0)
                listed.Add(word);
        }

        Listed = listed;
        spreads = [.. listed.Select(word => new WordSpread(corpus.CountOf(word), corpus.WordCount))];
    }

    /// <summary>The numbers of the words that are listed.</summary>
    public IReadOnlyList<int> Listed { get; }

    /// <summary>The parts that hold a word.</summary>
    public CorpusParts Parts { get; private set; }

    /// <summary>How the word of a number is spread, which has to be listed.</summary>
    public ref readonly WordSpread Of(int word) => ref spreads[places[word]];

    public void Read(CancellationToken cancellationToken)
    {
        foreach (var article in corpus.Articles())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var word in article)
            {
                if (word == WordSequences.ParagraphStart)
                {
                    if (part == CorpusPart.Paragraph)
                        EndPart();
                }
                else
                {
                    Meet(word);
                }
            }

            EndPart();
        }
    }

    private void Meet(int word)
    {
        if (places[word] is >= 0 and var place && spreads[place].Meet(at))
            metInPart.Add(place);
        at++;
    }

    private void EndPart()
    {
        if (at == partStart)
            return;
        Parts = Parts.With(at - partStart);
        foreach (var place in metInPart)
            spreads[place].EndPart(at - partStart);
        metInPart.Clear();
        partStart = at;
    }
}
