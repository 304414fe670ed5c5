using Analysis.Keywords.Candidates;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>Gathers an article's candidates from their sources, finds and counts them, and keeps what the options let in.</summary>
internal sealed class TermCollector(KeywordOptions options, WordLexicon lexicon, Reference? reference)
{
    private readonly WordReader reader = new(options, lexicon, reference);
    private readonly CandidateSource[] sources = options.Phrases
        ? [new SingleWords(options, lexicon), new RepeatedPhrases(), new QuotedNames(options), new TitlePhrases(), new NounPhrases()]
        : [new SingleWords(options, lexicon)];

    public TermList Collect(
        Article article, AnnotationLayer<Token> tokens, Scratch scratch, CancellationToken cancellationToken)
    {
        var words = reader.Read(article, tokens, scratch, cancellationToken);
        var layout = Layout.Of(words, cancellationToken);
        var candidates = new CandidateSet(words, layout);
        foreach (var source in sources)
            source.Propose(candidates, cancellationToken);

        var occurrences = OccurrenceFinder.Find(candidates, cancellationToken);
        var nestings = NestingCounter.Count(candidates, occurrences, cancellationToken);
        var terms = scratch.Take<Term>(words.Terms.Count);
        var kept = 0;
        for (var id = 0; id < words.Terms.Count; id++)
        {
            var origins = candidates.OriginsOf(id);
            if (origins == Origins.None || !IsLongEnough(words.Terms.CharsOf(id)))
                continue;
            var places = occurrences.Of(id);
            if (places.Length < Math.Max(1, options.MinimumCount))
                continue;
            var term = new Term(id, origins, places.Length, places[0], nestings[id]);
            if (!Fragments.Includes(candidates, occurrences, term))
                terms[kept++] = term;
        }

        return new TermList(words, layout, occurrences, terms.AsMemory(0, kept));
    }

    private bool IsLongEnough(ReadOnlySpan<char> term) =>
        WordForms.IsOneCharacter(term) ? options.OneCharacterWords : term.Length >= options.MinimumLength;
}
