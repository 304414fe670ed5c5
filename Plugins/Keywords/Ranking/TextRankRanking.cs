using Analysis.Keywords.Measures;

namespace Analysis.Keywords.Ranking;

/// <summary>Values a term by the sum of its words' <see cref="TextRank"/> values, as its authors do with phrases.</summary>
internal sealed class TextRankRanking : TermRanking
{
    public override double[] Score(TermList terms, CancellationToken cancellationToken)
    {
        var values = TextRank.Of(terms.Words, cancellationToken);
        var scores = terms.TakeScores();
        for (var i = 0; i < terms.Count; i++)
        {
            scores[i] = 0;
            foreach (ref readonly var word in terms.WordsOf(terms.Terms[i]))
                scores[i] += values[word.Term];
        }

        return scores;
    }
}
