using Analysis.Keywords.Candidates;
using Analysis.Keywords.Measures;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>Says of each term of an article what <see cref="Feature"/>s it has.</summary>
internal sealed class FeatureExtractor
{
    private readonly TermList terms;
    private readonly Surroundings surroundings;
    private readonly int highestCount = 1;
    private readonly float[] logCounts;
    private readonly bool[] isTitleWord;

    public FeatureExtractor(TermList terms, CancellationToken cancellationToken)
    {
        this.terms = terms;
        var words = terms.Words;
        surroundings = new Surroundings(words, cancellationToken);
        isTitleWord = words.Scratch.TakeCleared<bool>(words.DistinctWords);
        foreach (var part in terms.Layout.PartsIn(Zone.Title, Zone.Title))
        {
            foreach (ref readonly var word in words.AsSpan()[part])
                isTitleWord[word.Term] = true;
        }

        logCounts = words.Scratch.Take<float>(words.DistinctWords);
        for (var word = 0; word < words.DistinctWords; word++)
            logCounts[word] = LogOf(words.Counts[word]);
        foreach (ref readonly var term in terms.Terms)
            highestCount = Math.Max(highestCount, term.Count);
    }

    /// <summary>Fills <paramref name="values"/> for the term at <paramref name="index"/>.</summary>
    public void Extract(int index, ref FeatureValues values)
    {
        values = default;
        ref readonly var term = ref terms.Terms[index];
        values[(int)Feature.Constant] = 1;
        values.Set(Feature.Quoted, (term.Origins & Origins.Quoted) != 0);
        values.Set(Feature.NounPhrase, (term.Origins & Origins.Pattern) != 0);
        values[(int)Feature.LogCount] = LogOf(term.Count);
        values[(int)Feature.CountShare] = (float)term.Count / highestCount;
        values[(int)Feature.Alone] = Math.Max(0, 1 - (float)term.Nesting.Largest / term.Count);
        var words = terms.WordsOf(term);
        AddForm(words, ref values);
        AddWords(words, ref values);
        AddPlaces(terms.Occurrences.Of(term.Id), ref values);
    }

    private static float LogOf(int count) => count < 2 ? 0 : MathF.Log(count);

    private static void AddForm(ReadOnlySpan<Word> words, ref FeatureValues values)
    {
        ref readonly var first = ref words[0];
        ref readonly var last = ref words[^1];
        var length = last.End - first.Start;
        values.Set(Feature.LengthTwo, length <= 2);
        values.Set(Feature.LengthThree, length == 3);
        values.Set(Feature.LengthFour, length == 4);
        values.Set(Feature.LengthFiveOrSix, length is 5 or 6);
        values.Set(Feature.LengthNineOrMore, length > 8);
        values.Set(Feature.OneWord, words.Length == 1);
        values.Set(Feature.TwoWords, words.Length == 2);
        values.Set(Feature.FourWordsOrMore, words.Length > 3);
        values.Set(Feature.BeginsWithVerb, first.Class == WordClass.Verb);
        values.Set(Feature.BeginsWithAdjective, first.Class == WordClass.Adjective);
        values.Set(Feature.BeginsGeneral, words.Length > 1 && first.Has(WordTraits.General));
        values.Set(Feature.BeginsWithPiece, words.Length > 1 && IsPiece(first));
        values.Set(Feature.EndsInVerb, last.Class == WordClass.Verb);
        values.Set(Feature.EndsInVerbalNoun, last.Class == WordClass.VerbalNoun);
        values.Set(Feature.EndsInAdjective, last.Class == WordClass.Adjective);
        values.Set(Feature.EndsGeneral, words.Length > 1 && last.Has(WordTraits.General));
        values.Set(Feature.EndsInPiece, words.Length > 1 && IsPiece(last));
        values.Set(Feature.TermEnding, last.Has(WordTraits.TermEnding));
        values.Set(Feature.Idiom, words.Length == 1 && first.Class == WordClass.Idiom);
        values.Set(Feature.OtherName, words.Length == 1 && first.Class is WordClass.OtherName or WordClass.OrganizationName);
        values.Set(Feature.OneGeneral, words.Length == 1 && first.Has(WordTraits.General));
        values.Set(Feature.PersonName, words.Length == 1 && first.Class == WordClass.PersonName);
        values.Set(Feature.PlaceName, words.Length == 1 && first.Class == WordClass.PlaceName);
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

        values.Set(Feature.AllGeneral, isGeneral);
        var (mean, least) = Information.Of(words);
        values[(int)Feature.MeanInformation] = mean / 10;
        values[(int)Feature.WordInformation] = words.Length == 1 ? -first.LogFrequency / 10 : 0;
        values[(int)Feature.LeastInformation] = least / 10;
    }

    private void AddWords(ReadOnlySpan<Word> words, ref FeatureValues values)
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

    private void AddPlaces(ReadOnlySpan<WordRange> places, ref FeatureValues values)
    {
        var (words, layout) = (terms.Words, terms.Layout);
        var (sentences, lastSentence) = (0, -1);
        var share = 1f / places.Length;
        foreach (var place in places)
        {
            var left = surroundings.LeftOf(place);
            var right = surroundings.RightOf(place);
            Count(ref values, Feature.MarkLeft, left, share);
            Count(ref values, Feature.MarkRight, right, share);
            var isFree = left != Neighbour.Content && right != Neighbour.Content;
            if (isFree)
                values[(int)Feature.FreeOnce] = 1;
            if (surroundings.IsListed(place))
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
    private static void Count(ref FeatureValues values, Feature side, Neighbour neighbour, float share)
    {
        if (neighbour != Neighbour.Content)
            values[(int)side + (int)neighbour] += share;
    }
}
