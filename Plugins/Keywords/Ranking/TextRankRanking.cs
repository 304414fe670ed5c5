using Analysis.Keywords.Measures;

namespace Analysis.Keywords.Ranking;

/// <summary>Values a term by the sum of its words' <see cref="TextRank"/> values, as its authors do with phrases.</summary>
internal sealed class TextRankRanking : TermRanking
{
    public override double[] Score(TermList terms, CancellationToken cancellationToken)
    {
        var values = TextRank.Of(terms.Words, cancellationToken);
        var scores = new double[terms.Terms.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var range = terms.Terms[i].First;
            for (var word = range.First; word <= range.Last; word++)
                scores[i] += values[terms.Words[word].Term];
        }

        return scores;
    }
}
