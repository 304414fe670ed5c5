using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.CountedTerms;

/// <summary>
/// Counts that what follows spells out. Only just as many items as announced, or items that repeat what is counted, are
/// taken for the expansion: a list that happens to come next proves nothing.
/// </summary>
internal static class ExpandedCounts
{
    /// <summary>
    /// How many characters may lie between the count and the colon, unless the items repeat what is counted.
    /// </summary>
    private const int ReachOfColon = 16;

    /// <summary>How far into an item what is counted is looked for.</summary>
    private const int LongestHead = 40;

    /// <summary>How many clauses an item may have.</summary>
    private const int MostClauses = 6;

    /// <summary>分3个档次发放1万元、0.8万元、0.6万元: a list in the clause itself, of as many members, alike at their ends.</summary>
    public static GroupDraft? InClause(ProseText prose, Row row, int clause, CountPhrase phrase)
    {
        if (phrase is not { Count: >= 3 and var count, HasMeasure: true } || clause + count > row.First + row.Count)
            return null;
        var units = new List<TextSpan> { new(phrase.Span.End, prose.Clauses[clause].Span.End) };
        for (var c = clause; prose.Clauses[c].Stop == Stop.Pause && c + 1 < row.First + row.Count && units.Count <= count; c++)
            units.Add(prose.Clauses[c + 1].Span);
        if (units.Count != count || units[0].IsEmpty)
            return null;
        var last = units[^1].Of(prose.Text);
        var like = units[^2].Of(prose.Text);
        // The last member may run on (…、0.6万元的绩效奖): it ends where its like does.
        var ending = like.Length >= 2 ? like[^2..] : like;
        var cut = last.IndexOf(ending, StringComparison.Ordinal);
        if (cut < 0 || units.SkipLast(1).Any(unit => !unit.Of(prose.Text).EndsWith(ending, StringComparison.Ordinal)))
            return null;
        units[^1] = new TextSpan(units[^1].Start, units[^1].Start + cut + ending.Length);
        units[0] = FromDigits(prose.Text, units[0]);
        return Draft(prose.Text, phrase, units, 0.85);
    }

    /// <summary>提出四点建议：…；…；…；…。</summary>
    public static GroupDraft? BehindColon(ProseText prose, Row row, int clause, CountPhrase phrase)
    {
        if (phrase.Count is not (>= 2 and var count) || (!phrase.HasMeasure && !phrase.IsQuoted))
            return null;
        var colon = clause;
        while (colon < row.First + row.Count && prose.Clauses[colon].Stop is not (Stop.Colon or Stop.Full) && colon - clause < 8)
            colon++;
        if (colon + 1 >= row.First + row.Count || prose.Clauses[colon].Stop != Stop.Colon)
            return null;
        var end = colon + 1;
        while (end < row.First + row.Count && prose.Clauses[end].Stop != Stop.Full && end - colon < MostClauses * count)
            end++;
        end = Math.Min(end + 1, row.First + row.Count);
        var close = prose.Clauses[colon].Span.End - phrase.Span.End <= ReachOfColon;
        var units = new List<TextSpan>();
        if (close && ListAt(prose, colon + 1, end) is var list && list.Count == count && count > 2)
            return Draft(prose.Text, phrase, list, 0.85);
        foreach (var level in (ReadOnlySpan<Stop>)[Stop.Semicolon, Stop.Comma, Stop.Pause])
        {
            units.Clear();
            Units.Collect(prose, colon + 1, end, level, units);
            if (units.Count != count)
            {
                // Members that semicolons part are not counted by their commas.
                if (level == Stop.Semicolon && units.Count > 1)
                    return null;
                continue;
            }

            var echoes = Echoes(prose.Text, phrase, units);
            if (echoes || (close && (level == Stop.Semicolon || (count > 2 && AreOfOneSize(units)))))
                return Draft(prose.Text, phrase, units, echoes ? 0.95 : 0.8);
        }

        return null;
    }

    /// <summary>The list that begins right behind the colon (三大倡议：甲倡议、乙倡议、丙倡议，…).</summary>
    private static List<TextSpan> ListAt(ProseText prose, int from, int to)
    {
        var list = new List<TextSpan>();
        for (var c = from; c < to; c++)
        {
            list.Add(prose.Clauses[c].Span);
            if (prose.Clauses[c].Stop != Stop.Pause)
                break;
        }

        return list;
    }

    private static bool AreOfOneSize(List<TextSpan> units) => units.Max(unit => unit.Length) <= 2 * units.Min(unit => unit.Length);

    /// <summary>有“两变”—— and then paragraphs that begin with a sentence about a 变 each.</summary>
    public static GroupDraft? InParagraphs(ProseText prose, Row row, int clause, CountPhrase phrase)
    {
        if (phrase.Count is not (>= 2 and var count) || !(phrase.IsQuoted || phrase.HasMeasure))
            return null;
        var paragraph = row.Paragraph;
        var outer = prose.Paragraphs[paragraph].Span;
        if (outer.End - phrase.Span.End > ReachOfColon || prose.Text[outer.End - 1] is not ('—' or '：' or ':'))
            return null;
        if (paragraph + count >= prose.Paragraphs.Length)
            return null;
        var heads = new List<TextSpan>();
        var items = new List<TextSpan>();
        for (var i = 1; i <= count; i++)
        {
            var next = prose.Paragraphs[paragraph + i];
            if (next.Sentences.IsEmpty)
                return null;
            heads.Add(next.Sentences[0].Span);
            items.Add(next.Span);
        }

        return Echoes(prose.Text, phrase, heads) ? Draft(prose.Text, phrase, items, 0.85) : null;
    }

    /// <summary>Whether each unit repeats what is counted, all of it: 全球倡议 in 全球安全倡议, 全覆盖 in 课程覆盖全体学生.</summary>
    public static bool Echoes(string text, CountPhrase phrase, IEnumerable<TextSpan> units)
    {
        var core = phrase.Core.Of(text);
        return core.Length > 0 && units.All(unit => Holds(unit.Of(text.AsSpan()), core));
    }

    private static bool Holds(ReadOnlySpan<char> unit, string core)
    {
        var head = unit[..Math.Min(unit.Length, LongestHead)];
        foreach (var c in core)
        {
            if (!head.Contains(c))
                return false;
        }

        return true;
    }

    private static TextSpan FromDigits(string text, TextSpan unit)
    {
        for (var at = unit.Start; at < unit.End; at++)
        {
            if (Punctuation.IsDigit(text[at]))
                return new TextSpan(at, unit.End);
        }

        return unit;
    }

    private static GroupDraft Draft(string text, CountPhrase phrase, List<TextSpan> units, double confidence) =>
        new(EnumerationKind.CountedTerm, confidence)
        {
            Items = [.. units.Select(unit => new EnumerationItem(Units.Unquoted(text, unit), null, null))],
            Announced = new EnumerationAnnouncement(phrase.Span, phrase.Span.Of(text), phrase.Count, AnnouncementStatus.Agrees),
        };
}
