using System.Collections.Frozen;
using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.CountedTerms;

/// <summary>
/// Fixed terms that name a set by its number (“两个确立”), the first time that an article puts them in quotation marks.
/// </summary>
internal sealed class FixedTerms(EnumerationLanguage language)
{
    private readonly FrozenDictionary<string, int> terms = language.Table("fixed-terms")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], null), StringComparer.Ordinal);

    public void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var expanded = found.Where(draft => draft.Announced is not null).Select(draft => draft.Announced!.Span.Start).ToHashSet();
        foreach (var row in prose.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row.Opening is not ('“' or '‘' or '「') || row.Span.Length > 10)
                continue;
            var span = new TextSpan(row.Span.Start - 1, row.Span.End + 1);
            var term = row.Span.Of(prose.Text);
            if (!terms.TryGetValue(term, out var count) || expanded.Contains(span.Start) || !seen.Add(term))
                continue;
            found.Add(new GroupDraft(EnumerationKind.CountedTerm, 0.9, EnumerationEvidence.FixedTerm)
            {
                Announced = new EnumerationAnnouncement(span, span.Of(prose.Text), count, AnnouncementStatus.NotExpanded),
            });
        }
    }
}
