using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>Every run of two to six words of the title or of a heading that holds no stop word.</summary>
internal sealed class TitlePhrases(KeywordOptions options) : CandidateSource
{
    public override void Propose(CandidateSet candidates, CancellationToken cancellationToken) =>
        ContentRuns.Propose(candidates, options, Origins.Title, LongestPhrase, needsNoun: false,
            new ZoneSet(Zone.Title, Zone.Heading), cancellationToken);
}
