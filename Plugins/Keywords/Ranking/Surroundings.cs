using Analysis.Keywords.Candidates;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>What stands beside each word of an article, looked up once for all the terms that begin or end with it.</summary>
internal readonly struct Surroundings
{
    private const int ListedLeft = 1 << 6;
    private const int ListedRight = 1 << 7;

    private readonly byte[] sides;   // the neighbour on the left in three bits, the one on the right in three, and the two above

    public Surroundings(WordSequence words, CancellationToken cancellationToken)
    {
        sides = words.Scratch.Take<byte>(words.Count);
        var (left, listed) = (Neighbour.Mark, false);
        for (var i = 0; i < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var word = ref words[i];
            var isComma = word.Has(WordTraits.Symbol) && words.Text[word.Start] == '、';
            var kind = KindOf(word);
            if (i > 0)
            {
                var right = left == Neighbour.Mark ? Neighbour.Mark : kind;
                sides[i - 1] |= (byte)((int)right << 3 | (isComma ? ListedRight : 0));
            }

            sides[i] = (byte)((int)left | (listed ? ListedLeft : 0));
            left = word.Has(WordTraits.JoinsNext) ? kind : Neighbour.Mark;
            listed = isComma;
        }
    }

    public Neighbour LeftOf(WordRange place) => (Neighbour)(sides[place.First] & 7);

    public Neighbour RightOf(WordRange place) => (Neighbour)(sides[place.Last] >> 3 & 7);

    /// <summary>Whether 、 stands beside the term.</summary>
    public bool IsListed(WordRange place) => (sides[place.First] & ListedLeft) != 0 || (sides[place.Last] & ListedRight) != 0;

    private static Neighbour KindOf(in Word word) =>
        word.Has(WordTraits.General) ? Neighbour.General
        : !word.Has(WordTraits.Content) ? Neighbour.Stop
        : word.Class == WordClass.Verb ? Neighbour.Verb
        : Neighbour.Content;
}
