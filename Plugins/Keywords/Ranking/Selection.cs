using System.Collections.Immutable;
using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Ranking;

/// <summary>Puts terms into their order and makes keywords of the best.</summary>
internal static class Selection
{
    public static IEnumerable<Keyword> Select(
        TermList terms, double[] scores, KeywordOptions options, CancellationToken cancellationToken)
    {
        var order = Enumerable.Range(0, scores.Length).ToArray();
        // Of two terms of equal score the one that stands first, then the longer one: so the order is total.
        Array.Sort(order, (a, b) =>
        {
            var byScore = scores[b].CompareTo(scores[a]);
            if (byScore != 0)
                return byScore;
            var (x, y) = (terms.Words.Terms.SpanOf(terms.Terms[a].Id), terms.Words.Terms.SpanOf(terms.Terms[b].Id));
            return x.CompareTo(y);
        });
        cancellationToken.ThrowIfCancellationRequested();
        var limit = options.MaximumTerms > 0 ? options.MaximumTerms : int.MaxValue;
        var rank = 0;
        foreach (var index in order)
        {
            if (rank == limit)
                break;
            yield return ToKeyword(terms, terms.Terms[index], scores[index], ++rank);
        }
    }

    private static Keyword ToKeyword(TermList terms, Term term, double score, int rank)
    {
        var words = terms.Words;
        var spans = ImmutableArray.CreateBuilder<TextSpan>(term.Count);
        foreach (var place in terms.Occurrences.Of(term.Id))
            spans.Add(new TextSpan(words[place.First].Start, words[place.Last].End));
        return new Keyword(
            words.Terms.TextOf(term.Id),
            term.Count,
            Math.Round(term.Count * 1e6 / Math.Max(1, words.TokenCount), 1),
            Math.Round(score, 6),
            rank,
            (term.Origins & Origins.New) != 0,
            spans.MoveToImmutable());
    }
}
