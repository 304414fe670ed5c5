using System.Runtime.InteropServices;
using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Ranking;

/// <summary>Makes the record that is handed out of a term.</summary>
internal static class KeywordFactory
{
    public static Keyword Create(TermList terms, int index, double score, int rank)
    {
        var words = terms.Words;
        var term = terms.Terms[index];
        var places = terms.Occurrences.Of(term.Id);
        var spans = new TextSpan[places.Length];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = new TextSpan(words[places[i].First].Start, words[places[i].Last].End);
        return new Keyword(
            words.Terms.TextOf(term.Id),
            term.Count,
            Math.Round(term.Count * 1e6 / Math.Max(1, words.TokenCount), 1),
            Math.Round(score, 4),
            rank,
            (term.Origins & Origins.New) != 0,
            ImmutableCollectionsMarshal.AsImmutableArray(spans));
    }
}
