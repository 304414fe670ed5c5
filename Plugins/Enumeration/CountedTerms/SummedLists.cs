using System.Collections.Frozen;
using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.CountedTerms;

/// <summary>
/// Lists that a bare number with a noun sums up right behind the last member: 县、乡、村三级. With a measure between
/// (安全生产、抗旱、防汛3个会议) it is a plain quantity.
/// </summary>
internal sealed class SummedLists(EnumerationLanguage language)
{
    private readonly FrozenSet<string> nouns = language.Set("list-counts");

    public GroupDraft? Before(ProseText prose, Row row, int clause, CountPhrase phrase)
    {
        var text = prose.Text;
        if (phrase is not { Count: >= 2 and var count, HasMeasure: false, IsQuoted: false } || phrase.Core.IsEmpty
            || !nouns.Contains(text.AsSpan(phrase.Core.Start, 1).ToString()) || clause - count + 1 < row.First)
            return null;
        var units = new List<TextSpan>();
        for (var c = clause - count + 1; c < clause; c++)
        {
            if (prose.Clauses[c].Stop != Stop.Pause)
                return null;
            units.Add(prose.Clauses[c].Span);
        }

        // One member more would make the number wrong, and the list another one.
        if (clause - count >= row.First && prose.Clauses[clause - count].Stop == Stop.Pause)
            return null;
        var last = new TextSpan(prose.Clauses[clause].Span.Start, phrase.Span.Start);
        if (last.IsEmpty)
            return null;
        units.Add(last);
        units[0] = LastOf(units[0], units[1].Length) ?? Alignment.WithoutLeadIn(text, units);
        if (units.Max(unit => unit.Length) > 2 * units.Min(unit => unit.Length) + 1)
            return null;
        var span = new TextSpan(phrase.Span.Start, phrase.Core.Start + 1);
        return new GroupDraft(EnumerationKind.CountedTerm, 0.85)
        {
            Items = [.. units.Select(unit => new EnumerationItem(unit, null, null))],
            Announced = new EnumerationAnnouncement(span, span.Of(text), count, AnnouncementStatus.Agrees),
        };
    }

    /// <summary>Of a long first member before a short second one (带动省、市两级) as much as the second has.</summary>
    private static TextSpan? LastOf(TextSpan first, int length) =>
        length <= 2 && first.Length > length + 2 ? new TextSpan(first.End - length, first.End) : null;
}
