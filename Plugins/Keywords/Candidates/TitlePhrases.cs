using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>Every run of two to six words of the title or of a heading that holds no stop word.</summary>
internal sealed class TitlePhrases : CandidateSource
{
    public override void Propose(CandidateSet candidates, CancellationToken cancellationToken)
    {
        foreach (var part in candidates.Layout.PartsIn(Zone.Title, Zone.Heading))
            ContentRuns.Propose(candidates, part, Origins.Title, LongestPhrase, WordTraits.MayEnd, cancellationToken);
    }
}
