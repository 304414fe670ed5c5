using Analysis.Keywords.Measures;

namespace Analysis.Keywords.Ranking;

/// <summary>Values a term by its share of the article times its information against the background: <see cref="TfIdf"/>.</summary>
internal sealed class TfIdfRanking : TermRanking
{
    public override double[] Score(TermList terms, CancellationToken cancellationToken)
    {
        var scores = terms.TakeScores();
        for (var i = 0; i < terms.Count; i++)
        {
            ref readonly var term = ref terms.Terms[i];
            scores[i] = TfIdf.Of(term.Count, terms.Words.TokenCount, Information.Of(terms.WordsOf(term)).Mean);
        }

        return scores;
    }
}
