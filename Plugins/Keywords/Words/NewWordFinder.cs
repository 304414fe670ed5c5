using Analysis.Keywords.Candidates;
using Analysis.Keywords.Measures;

namespace Analysis.Keywords.Words;

/// <summary>
/// Finds words that the segmenter took to pieces since its dictionary lacks them: two to four neighbours, one of them
/// a single character or a guess, that cling together and stand freely.
/// </summary>
/// <remarks>
/// Three things are asked of them. Cohesion: the pieces stand together far more often than by chance
/// (<see cref="Cohesion"/>). Bondage: a piece of two characters or more hardly ever stands elsewhere, so that 村 and 集体,
/// which stands in 集体经济 too, are no new word. Freedom: there are different neighbours on either side
/// (<see cref="BranchingEntropy"/>), else the word is longer than that.
/// </remarks>
internal static class NewWordFinder
{
    private const int MostPieces = 4;
    private const int LongestWord = 6;
    private const int LeastCount = 2;
    private const WordTraits Barred = WordTraits.Symbol | WordTraits.Latin | WordTraits.Number;

    /// <summary>The least cohesion: together ten times as often as by chance, for each piece but one.</summary>
    private static readonly double LeastCohesion = Math.Log(10);

    /// <summary>The least share of its places that a piece of two characters or more has in the new word.</summary>
    private const double LeastBondage = 0.8;

    /// <summary>The same for the rarest of single characters, where there is no longer piece.</summary>
    private const double LeastBondageOfCharacters = 0.6;

    /// <summary>The least entropy on either side: less than of two neighbours of which one is four times as common.</summary>
    private const double LeastFreedom = 0.5;

    /// <summary>The places of new words, each word once, where it first stands.</summary>
    public static List<TextSpan> Find(WordSequence words, CancellationToken cancellationToken)
    {
        var runs = new List<WordRange>();
        for (var first = 0; first + 1 < words.Count; first++)
        {
            if ((first & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (MayBegin(words[first]) && words.Counts[words[first].Term] >= LeastCount)
                AddRuns(words, first, runs);
        }

        var found = new List<TextSpan>();
        if (runs.Count >= LeastCount)
        {
            for (var size = 2; size <= MostPieces; size++)
                AddOfSize(size, words, runs, found, cancellationToken);
        }

        return found;
    }

    /// <summary>
    /// Adds the runs of words from one on that may be the pieces of a word: none but words that come again, the first and
    /// the last with meaning of their own, those between them one character long, and one at least a single character
    /// or unlisted.
    /// </summary>
    private static void AddRuns(WordSequence words, int first, List<WordRange> runs)
    {
        ref readonly var begin = ref words[first];
        var hasPiece = IsPiece(begin);
        for (var last = first + 1; last < words.Count && last - first < MostPieces; last++)
        {
            ref readonly var word = ref words[last];
            if (words.Counts[word.Term] < LeastCount || word.Has(Barred) || word.End - begin.Start > LongestWord)
                return;
            if (word.Has(WordTraits.Content) && (hasPiece || IsPiece(word)) && !(last == first + 1 && IsVerbWithObject(begin, word)))
                runs.Add(new WordRange(first, last));
            if (word.Length > 1 || !word.Has(WordTraits.JoinsNext))
                return;
            hasPiece = true;
        }
    }

    private static bool MayBegin(in Word word) =>
        (word.Traits & (Barred | WordTraits.Content | WordTraits.JoinsNext)) == (WordTraits.Content | WordTraits.JoinsNext);

    private static bool IsPiece(in Word word) => word.Length == 1 || word.Has(WordTraits.Unlisted);

    /// <summary>A verb of one character and a whole word behind it: 知|天下.</summary>
    private static bool IsVerbWithObject(in Word verb, in Word word) =>
        verb.Length == 1 && verb.Class == WordClass.Verb && word.Length > 1 && !word.Has(WordTraits.Unlisted);

    private static void AddOfSize(
        int size, WordSequence words, List<WordRange> runs, List<TextSpan> found, CancellationToken cancellationToken)
    {
        var table = new TermTable(words.Text, Math.Min(runs.Count, 1 << 12), words.Scratch);
        var places = new List<List<int>>();
        for (var i = 0; i < runs.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (runs[i].Count != size)
                continue;
            var term = table.Add(words[runs[i].First].Start, words[runs[i].Last].End);
            if (term == places.Count)
                places.Add([]);
            places[term].Add(runs[i].First);
        }

        for (var term = 0; term < places.Count; term++)
        {
            if ((term & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (places[term].Count >= LeastCount && Clings(words, places[term], size)
                && IsFree(words, places[term], size, left: true) && IsFree(words, places[term], size, left: false))
                found.Add(table.SpanOf(term));
        }
    }

    private static bool Clings(WordSequence words, List<int> places, int size)
    {
        Span<int> apart = stackalloc int[size];
        var (rarest, isBound) = (int.MaxValue, false);
        for (var i = 0; i < size; i++)
        {
            ref readonly var word = ref words[places[0] + i];
            apart[i] = words.Counts[word.Term];
            rarest = Math.Min(rarest, apart[i]);
            isBound |= word.Length > 1;
            if (word.Length > 1 && places.Count < LeastBondage * apart[i])
                return false;
        }

        // Single characters alone have no such piece: then the rarest of them has to be bound.
        if (!isBound && places.Count < LeastBondageOfCharacters * rarest)
            return false;
        return Cohesion.Of(places.Count, apart, words.TokenCount) >= LeastCohesion * (size - 1);
    }

    private static bool IsFree(WordSequence words, List<int> places, int size, bool left)
    {
        var neighbours = new int[places.Count];
        for (var i = 0; i < neighbours.Length; i++)
        {
            var (first, last) = (places[i], places[i] + size - 1);
            // A mark or a gap is a neighbour unlike any other.
            neighbours[i] = left
                ? first > 0 && words[first - 1].Has(WordTraits.JoinsNext) ? words[first - 1].Term : -1 - i
                : words[last].Has(WordTraits.JoinsNext) ? words[last + 1].Term : -1 - i;
        }

        return BranchingEntropy.Of(neighbours) >= LeastFreedom;
    }
}
