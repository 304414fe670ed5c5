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
        Span<float> values = stackalloc float[WeightTable.Bits];
        var scores = new double[terms.Terms.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            if ((i & 0x3FF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            extractor.Extract(i, values);
            scores[i] = Math.Exp(weights.Sum(values));
        }

        var sum = scores.Sum();
        for (var i = 0; i < scores.Length; i++)
            scores[i] *= 100 / sum;
        return scores;
    }
}
