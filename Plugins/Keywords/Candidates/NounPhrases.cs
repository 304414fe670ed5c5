using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// Runs of two to four content words that end in a noun, where keywords are likely: in the opening and the closing of
/// an article, and anywhere in a short one. Elsewhere a phrase has to be repeated, else a long article would drown its
/// terms in phrases that occur once.
/// </summary>
internal sealed class NounPhrases : CandidateSource
{
    /// <summary>The most words of a text that is short.</summary>
    private const int ShortText = 800;

    private const int LongestNounPhrase = 4;

    public override void Propose(CandidateSet candidates, CancellationToken cancellationToken)
    {
        var isShort = candidates.Words.Count <= ShortText;
        foreach (var part in isShort ? [Range.All] : candidates.Layout.PartsIn(Zone.Opening, Zone.Closing))
        {
            ContentRuns.Propose(
                candidates, part, Origins.Pattern, LongestNounPhrase, WordTraits.EndsNounPhrase, cancellationToken);
        }
    }
}
