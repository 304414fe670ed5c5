namespace Analysis.Keywords.Ranking;

/// <summary>
/// Values a term by a weighed sum s of its <see cref="Feature"/>s, as <c>1 / (1 + e^-s)</c>: the probability that a term
/// with these features is a keyword, as far as the material goes that the weights were learned from.
/// </summary>
internal sealed class CombinedRanking(WeightTable weights) : TermRanking
{
    public override double[] Score(TermList terms, CancellationToken cancellationToken)
    {
        var extractor = new FeatureExtractor(terms, cancellationToken);
        Span<float> values = stackalloc float[FeatureExtractor.FeatureCount];
        var scores = new double[terms.Terms.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            if ((i & 0x3FF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            extractor.Extract(i, values);
            scores[i] = 1 / (1 + Math.Exp(-weights.Sum(values)));
        }

        return scores;
    }
}
