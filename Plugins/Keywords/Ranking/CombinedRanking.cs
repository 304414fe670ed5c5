namespace Analysis.Keywords.Ranking;

/// <summary>
/// Values a term by a weighed sum s of its <see cref="Feature"/>s, as <c>100 · e^s / Σ e^s</c> over the article's
/// candidates: a conditional logit (McFadden, 1974), in which the candidates of one article compete with one another, so
/// that articles of any length and kind give comparable lists.
/// </summary>
internal sealed class CombinedRanking(WeightTable weights) : TermRanking
{
    public override bool ReducesNested => true;

    public override double[] Score(TermList terms, CancellationToken cancellationToken)
    {
        var extractor = new FeatureExtractor(terms, cancellationToken);
        FeatureValues values = default;
        var scores = terms.TakeScores();
        double sum = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            if ((i & 0x3FF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            extractor.Extract(i, ref values);
            scores[i] = MathF.Exp(weights.Sum(in values));
            sum += scores[i];
        }

        for (var i = 0; i < terms.Count; i++)
            scores[i] *= 100 / sum;
        return scores;
    }
}
