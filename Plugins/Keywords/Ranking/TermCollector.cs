using Analysis.Keywords.Candidates;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>Gathers an article's candidates from their sources, finds and counts them, and keeps what the options let in.</summary>
internal sealed class TermCollector(KeywordOptions options, WordLexicon lexicon, Reference? reference)
{
    private readonly CandidateSource[] sources = options.Phrases
        ? [new SingleWords(options, lexicon), new RepeatedPhrases(options), new QuotedNames(options), new TitlePhrases(options), new NounPhrases(options)]
        : [new SingleWords(options, lexicon)];

    public TermList Collect(Article article, AnnotationLayer<Token> tokens, CancellationToken cancellationToken)
    {
        var words = WordSequence.Create(article, tokens, lexicon, reference, cancellationToken);
        if (options.NewWords)
            words = words.WithNewWords(lexicon, cancellationToken);
        var layout = Layout.Of(words, cancellationToken);
        var candidates = new CandidateSet(words, layout);
        foreach (var source in sources)
            source.Propose(candidates, cancellationToken);

        var occurrences = OccurrenceFinder.Find(candidates, cancellationToken);
        var nestings = NestingCounter.Count(candidates, occurrences, cancellationToken);
        var terms = new List<Term>();
        for (var id = 0; id < words.Terms.Count; id++)
        {
            var (origins, count) = (candidates.OriginsOf(id), occurrences.CountOf(id));
            if (origins == Origins.None || count < Math.Max(1, options.MinimumCount) || !IsLongEnough(words.Terms.CharsOf(id)))
                continue;
            var first = occurrences.Of(id)[0];
            var term = new Term(id, origins, count, first, nestings[id]);
            if (!Fragments.Includes(words, term, occurrences.Of(id)))
                terms.Add(term);
        }

        return new TermList(words, layout, occurrences, [.. terms]);
    }

    private bool IsLongEnough(ReadOnlySpan<char> term) =>
        WordForms.IsOneCharacter(term) ? options.OneCharacterWords : term.Length >= options.MinimumLength;
}
