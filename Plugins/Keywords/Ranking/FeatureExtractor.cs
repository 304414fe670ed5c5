using Analysis.Keywords.Candidates;
using Analysis.Keywords.Measures;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>Says of each term of an article what <see cref="Feature"/>s it has.</summary>
internal sealed class FeatureExtractor
{
    private readonly TermList terms;
    private readonly int highestCount;
    private readonly float[] logCounts;
    private readonly bool[] isTitleWord;

    public FeatureExtractor(TermList terms, CancellationToken cancellationToken)
    {
        this.terms = terms;
        var counts = new int[terms.Words.DistinctWords];
        isTitleWord = new bool[counts.Length];
        for (var i = 0; i < terms.Words.Count; i++)
        {
            counts[terms.Words[i].Term]++;
            if (terms.Layout.ZoneOf(i) == Zone.Title)
                isTitleWord[terms.Words[i].Term] = true;
        }

        logCounts = new float[counts.Length];
        for (var word = 0; word < counts.Length; word++)
            logCounts[word] = counts[word] == 1 ? 0 : MathF.Log(counts[word]);

        highestCount = terms.Terms.Length == 0 ? 1 : terms.Terms.Max(term => term.Count);
    }

    /// <summary>Fills <paramref name="values"/>, one value a feature, for the term at <paramref name="index"/>.</summary>
    public void Extract(int index, Span<float> values)
    {
        values.Clear();
        ref readonly var term = ref terms.Terms[index];
        values[(int)Feature.Constant] = 1;
        values[(int)Feature.Quoted] = Is(term, Origins.Quoted);
        values[(int)Feature.NounPhrase] = Is(term, Origins.Pattern);
        values[(int)Feature.LogCount] = term.Count == 1 ? 0 : MathF.Log(term.Count);
        values[(int)Feature.CountShare] = (float)term.Count / highestCount;
        values[(int)Feature.Alone] = Math.Max(0, 1 - (float)term.Nesting.Largest / term.Count);
        var words = terms.Words.AsSpan()[term.First.First..(term.First.Last + 1)];
        AddForm(words, values);
        AddWords(words, values);
        AddPlaces(terms.Occurrences.Of(term.Id), values);
    }

    private static float Is(in Term term, Origins origin) => (term.Origins & origin) != 0 ? 1 : 0;

    private static void AddForm(ReadOnlySpan<Word> words, Span<float> values)
    {
        ref readonly var first = ref words[0];
        ref readonly var last = ref words[^1];
        var length = last.End - first.Start;
        Set(values, Feature.LengthTwo, length <= 2);
        Set(values, Feature.LengthThree, length == 3);
        Set(values, Feature.LengthFour, length == 4);
        Set(values, Feature.LengthFiveOrSix, length is 5 or 6);
        Set(values, Feature.LengthNineOrMore, length > 8);
        Set(values, Feature.OneWord, words.Length == 1);
        Set(values, Feature.TwoWords, words.Length == 2);
        Set(values, Feature.FourWordsOrMore, words.Length > 3);
        Set(values, Feature.BeginsWithVerb, first.Class == WordClass.Verb);
        Set(values, Feature.BeginsWithAdjective, first.Class == WordClass.Adjective);
        Set(values, Feature.BeginsGeneral, words.Length > 1 && first.Has(WordTraits.General));
        Set(values, Feature.BeginsWithPiece, words.Length > 1 && IsPiece(first));
        Set(values, Feature.EndsInVerb, last.Class == WordClass.Verb);
        Set(values, Feature.EndsInVerbalNoun, last.Class == WordClass.VerbalNoun);
        Set(values, Feature.EndsInAdjective, last.Class == WordClass.Adjective);
        Set(values, Feature.EndsGeneral, words.Length > 1 && last.Has(WordTraits.General));
        Set(values, Feature.EndsInPiece, words.Length > 1 && IsPiece(last));
        Set(values, Feature.TermEnding, last.Has(WordTraits.TermEnding));
        Set(values, Feature.Idiom, words.Length == 1 && first.Class == WordClass.Idiom);
        Set(values, Feature.OtherName, words.Length == 1 && first.Class is WordClass.OtherName or WordClass.OrganizationName);
        Set(values, Feature.OneGeneral, words.Length == 1 && first.Has(WordTraits.General));
        Set(values, Feature.PersonName, words.Length == 1 && first.Class == WordClass.PersonName);
        Set(values, Feature.PlaceName, words.Length == 1 && first.Class == WordClass.PlaceName);
        var isGeneral = words.Length > 1;
        foreach (ref readonly var word in words)
        {
            isGeneral &= word.Has(WordTraits.General);
            if (word.Has(WordTraits.Latin))
                values[(int)Feature.Latin] = 1;
            if (word.Has(WordTraits.NewWord))
                values[(int)Feature.NewWord] = 1;
            if (word.Has(WordTraits.Unlisted) && !word.Has(WordTraits.Latin))
                values[(int)Feature.Unlisted] = 1;
        }

        Set(values, Feature.AllGeneral, isGeneral);
        values[(int)Feature.MeanInformation] = (float)Information.Mean(words) / 10;
        values[(int)Feature.WordInformation] = words.Length == 1 ? -first.LogFrequency / 10 : 0;
        values[(int)Feature.LeastInformation] = (float)Information.Least(words) / 10;
    }

    private void AddWords(ReadOnlySpan<Word> words, Span<float> values)
    {
        float counts = 0, inTitle = 0;
        foreach (ref readonly var word in words)
        {
            counts += logCounts[word.Term];
            inTitle += isTitleWord[word.Term] ? 1 : 0;
        }

        values[(int)Feature.WordCounts] = counts / words.Length;
        values[(int)Feature.TitleWords] = inTitle / words.Length;
    }

    private static bool IsPiece(in Word word) => word.Class == WordClass.Affix || word.Length == 1;

    private static void Set(Span<float> values, Feature feature, bool value) => values[(int)feature] = value ? 1 : 0;

    private void AddPlaces(ReadOnlySpan<WordRange> places, Span<float> values)
    {
        var (words, layout) = (terms.Words, terms.Layout);
        var (sentences, lastSentence) = (0, -1);
        var share = 1f / places.Length;
        foreach (var place in places)
        {
            var left = Neighbours.Left(words, place.First);
            var right = Neighbours.Right(words, place.Last);
            Count(values, Feature.MarkLeft, left, share);
            Count(values, Feature.MarkRight, right, share);
            var isFree = left != Neighbour.Content && right != Neighbour.Content;
            if (isFree)
                values[(int)Feature.FreeOnce] = 1;
            if (Neighbours.IsListed(words, place))
                values[(int)Feature.Listed] = 1;
            if (layout.SentenceOf(place.First) is var sentence && sentence != lastSentence)
                (lastSentence, sentences) = (sentence, sentences + 1);
            switch (layout.ZoneOf(place.First))
            {
                case Zone.Title:
                    values[(int)Feature.InTitle] = 1;
                    if (isFree)
                        values[(int)Feature.FreeInTitle] = 1;
                    break;
                case Zone.Heading:
                    values[(int)Feature.InHeading] = 1;
                    break;
                case Zone.Opening:
                    values[(int)Feature.InOpening] = 1;
                    break;
                case Zone.Closing:
                    values[(int)Feature.InClosing] = 1;
                    break;
            }
        }

        if (places.Length == 1 && values[(int)Feature.InTitle] == 0)
            values[(int)Feature.OnceInLongText] = MathF.Log(Math.Max(1, words.TokenCount / 300f));
        values[(int)Feature.Spread] = MathF.Sqrt((float)sentences / Math.Max(1, layout.Sentences));
        values[(int)Feature.Earliness] = 1 - (float)places[0].First / Math.Max(1, words.Count);
    }

    /// <summary>Adds to the feature of a neighbour; those of one side follow one another as the neighbours do.</summary>
    private static void Count(Span<float> values, Feature side, Neighbour neighbour, float share)
    {
        if (neighbour != Neighbour.Content)
            values[(int)side + (int)neighbour] += share;
    }
}
