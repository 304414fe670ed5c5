using System.Collections.Immutable;
using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Ranking;

/// <summary>Makes the record that is handed out of a term.</summary>
internal static class KeywordFactory
{
    public static Keyword Create(TermList terms, int index, double score, int rank)
    {
        var words = terms.Words;
        var term = terms.Terms[index];
        var spans = ImmutableArray.CreateBuilder<TextSpan>(term.Count);
        foreach (var place in terms.Occurrences.Of(term.Id))
            spans.Add(new TextSpan(words[place.First].Start, words[place.Last].End));
        return new Keyword(
            words.Terms.TextOf(term.Id),
            term.Count,
            Math.Round(term.Count * 1e6 / Math.Max(1, words.TokenCount), 1),
            Math.Round(score, 4),
            rank,
            (term.Origins & Origins.New) != 0,
            spans.MoveToImmutable());
    }
}
