using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.CountedTerms;

/// <summary>
/// Finds numbers that name a set: spelled out behind a colon or dash, summed up after a list, or known to everyone and
/// not spelled out at all.
/// </summary>
internal sealed class CountedTermFinder(EnumerationLanguage language) : GroupFinder
{
    private readonly CountPhraseReader reader = new(language);
    private readonly SummedLists summed = new(language);
    private readonly MiscountedLists miscounted = new(language);
    private readonly FixedTerms terms = new(language);

    public override void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var starts = found.SelectMany(draft => draft.Items).Select(item => item.Span.Start).ToHashSet();
        var phrases = new List<CountPhrase>();
        for (var r = 0; r < prose.Rows.Length; r++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = prose.Rows[r];
            for (var c = row.First; c < row.First + row.Count; c++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                phrases.Clear();
                reader.ReadAll(prose.Text, prose.Clauses[c].Span, phrases);
                foreach (var phrase in phrases)
                {
                    var draft = summed.Before(prose, row, c, phrase)
                        ?? ExpandedCounts.InClause(prose, row, c, phrase)
                        ?? ExpandedCounts.BehindColon(prose, row, c, phrase)
                        ?? ExpandedCounts.InParagraphs(prose, row, c, phrase)
                        ?? miscounted.Find(prose, row, c, phrase);
                    if (draft is not null && !draft.Items.Any(item => starts.Contains(item.Span.Start)))
                        found.Add(draft);
                }
            }
        }

        terms.Find(prose, found, cancellationToken);
    }
}
