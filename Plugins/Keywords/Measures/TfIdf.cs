namespace Analysis.Keywords.Measures;

/// <summary>
/// Term frequency times inverse frequency: <c>f / n · I</c>, f the term's count, n the article's tokens and I the
/// term's <see cref="Information"/>. Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988,
/// with the background's share in the place of the share of documents.
/// </summary>
internal static class TfIdf
{
    public static double Of(int count, int tokens, double information) => tokens == 0 ? 0 : (double)count / tokens * information;
}
