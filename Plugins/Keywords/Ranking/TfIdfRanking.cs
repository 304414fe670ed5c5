using Analysis.Keywords.Measures;

namespace Analysis.Keywords.Ranking;

/// <summary>Values a term by its share of the article times its information against the background: <see cref="TfIdf"/>.</summary>
internal sealed class TfIdfRanking : TermRanking
{
    public override double[] Score(TermList terms, CancellationToken cancellationToken) =>
        [.. terms.Terms.Select(term => TfIdf.Of(
            term.Count, terms.Words.TokenCount, Information.Mean(terms.Words.AsSpan()[term.First.First..(term.First.Last + 1)])))];
}
