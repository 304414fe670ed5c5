using System.Collections.Immutable;
using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.CountedTerms;

/// <summary>
/// Lists that have another number of members than the count beside them says. A list that merely stands near a count
/// proves nothing, so only such are taken as are whole beyond doubt: within brackets right behind the count, up to the
/// quoted count right behind them, or behind a colon to the end of the sentence, each member repeating what is counted;
/// and levels of the administration.
/// </summary>
internal sealed class MiscountedLists(EnumerationLanguage language)
{
    private const int Fewest = 2;

    /// <summary>The longest member of a list right before a quoted count, and of one in brackets.</summary>
    private const int LongestMember = 16;

    /// <summary>How many characters a list in brackets or before its count may have.</summary>
    private const int LongestList = 160;

    /// <summary>How many characters may lie between the count and the colon.</summary>
    private const int ReachOfColon = 6;

    /// <summary>How many clauses a sentence may have behind the colon.</summary>
    private const int MostClauses = 60;

    private const double Confidence = 0.7;

    private readonly ImmutableArray<string> breaks = language.Lines("list-breaks");
    private readonly ImmutableArray<string> joins = language.Lines("list-joins");

    /// <summary>The longer first, as 自治区 ends with 区.</summary>
    private readonly ImmutableArray<string> levels = [.. language.Lines("levels").OrderByDescending(level => level.Length)];

    private readonly string levelNoun = language.Lines("level-noun")[0];

    /// <summary>The list that <paramref name="phrase"/> miscounts, or null.</summary>
    public GroupDraft? Find(ProseText prose, Row row, int clause, CountPhrase phrase)
    {
        if (phrase is not { Count: >= 2 and var count } || phrase.Core.IsEmpty)
            return null;
        var units = Levels(prose.Text, row, phrase) ?? InBrackets(prose.Text, phrase) ?? Before(prose.Text, row, phrase)
            ?? BehindColon(prose, row, clause, phrase);
        return units is null || units.Count < Fewest || units.Count == count ? null : Draft(prose.Text, phrase, units);
    }

    /// <summary>省、市、县四级: members that are all names of levels, the first one at the end of other words.</summary>
    private List<TextSpan>? Levels(string text, Row row, CountPhrase phrase)
    {
        if (phrase.IsQuoted || phrase.HasMeasure || !phrase.Core.Of(text.AsSpan()).StartsWith(levelNoun, StringComparison.Ordinal))
            return null;
        var units = new List<TextSpan>();
        for (var end = phrase.Span.Start; ; end--)
        {
            var start = MemberStart(text, row.Span.Start, end);
            if (LevelAtEnd(text, start, end) is not { } level)
                return null;
            units.Add(level);
            if (level.Start > start || start == row.Span.Start || text[start - 1] != '、')
                break;
            end = start;
        }

        // Found from the last to the first.
        units.Reverse();
        return units;
    }

    /// <summary>The level that all words are, or their end (带动省、市两级); not where another one stands right before it, whatever joins the two.</summary>
    private TextSpan? LevelAtEnd(string text, int start, int end)
    {
        foreach (var level in levels)
        {
            var from = end - level.Length;
            if (from < start || !text.AsSpan(from, level.Length).SequenceEqual(level))
                continue;
            var before = text[start..from];
            foreach (var other in levels)
            {
                if (before.EndsWith(other, StringComparison.Ordinal) || joins.Any(join => before.EndsWith(other + join, StringComparison.Ordinal)))
                    return null;
            }

            return new TextSpan(from, end);
        }

        return null;
    }

    /// <summary>“四新”（新技术、新产业、新业态）.</summary>
    private List<TextSpan>? InBrackets(string text, CountPhrase phrase)
    {
        var open = phrase.Span.End;
        if (!(phrase.IsQuoted || phrase.HasMeasure) || open >= text.Length || text[open] is not ('（' or '('))
            return null;
        var list = text.AsSpan(open + 1, Math.Min(LongestList, text.Length - open - 1));
        var close = list.IndexOfAny('）', ')', '\n');
        if (close <= 0 || list[close] == '\n')
            return null;
        var units = Split(text, open + 1, open + 1 + close);
        return units is not null && IsWhole(text, phrase, units) ? units : null;
    }

    /// <summary>良田、良种、良机“四良”.</summary>
    private List<TextSpan>? Before(string text, Row row, CountPhrase phrase)
    {
        if (!phrase.IsQuoted)
            return null;
        var units = new List<TextSpan>();
        for (var end = phrase.Span.Start; phrase.Span.Start - end < LongestList; end--)
        {
            var start = MemberStart(text, row.Span.Start, end);
            units.Insert(0, new TextSpan(start, end));
            if (start == row.Span.Start || text[start - 1] != '、')
                break;
            end = start;
        }

        return units.Count >= Fewest && units.TrueForAll(unit => unit.Length is >= 2 and <= LongestMember) && IsWhole(text, phrase, units)
            ? units
            : null;
    }

    /// <summary>“三个全覆盖”：…全覆盖、…全覆盖。 or 四点建议：…；…；…。 at a paragraph's end.</summary>
    private List<TextSpan>? BehindColon(ProseText prose, Row row, int clause, CountPhrase phrase)
    {
        var limit = row.First + row.Count;
        var from = clause + 1;
        if (!(phrase.IsQuoted || phrase.HasMeasure) || prose.Clauses[clause].Stop != Stop.Colon || from >= limit
            || prose.Clauses[clause].Span.End - phrase.Span.End > ReachOfColon)
            return null;
        var to = from;
        while (to < limit && prose.Clauses[to].Stop != Stop.Full && to - from < MostClauses)
            to++;
        if (to >= limit || prose.Clauses[to].Stop != Stop.Full)
            return null;
        to++;
        var units = new List<TextSpan>();
        foreach (var stop in (ReadOnlySpan<Stop>)[Stop.Semicolon, Stop.Comma, Stop.Pause])
        {
            units.Clear();
            Units.Collect(prose, from, to, stop, units);
            if (units.Count < Fewest)
                continue;
            var isSet = phrase.IsSet && stop == Stop.Semicolon && prose.Clauses[to - 1].End >= row.Span.End;
            return isSet || IsWhole(prose.Text, phrase, units) ? units : null;
        }

        return null;
    }

    /// <summary>Whether each member repeats what is counted, and nothing says that there are more.</summary>
    private bool IsWhole(string text, CountPhrase phrase, List<TextSpan> units) =>
        ExpandedCounts.Echoes(text, phrase, units)
        && !units.Exists(unit => breaks.Any(word => unit.Of(text.AsSpan()).Contains(word, StringComparison.Ordinal)));

    /// <summary>The members between brackets, all parted by the strongest mark among them; null where one is empty.</summary>
    private static List<TextSpan>? Split(string text, int from, int to)
    {
        var mark = "；，、".FirstOrDefault(mark => text.AsSpan(from, to - from).Contains(mark));
        if (mark == default)
            return null;
        var units = new List<TextSpan>();
        for (var start = from; start <= to;)
        {
            var length = text.AsSpan(start, to - start).IndexOf(mark);
            var end = length < 0 ? to : start + length;
            if (end == start || end - start > LongestMember)
                return null;
            units.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return units;
    }

    /// <summary>Where the words begin that end at <paramref name="end"/>.</summary>
    private static int MemberStart(string text, int limit, int end)
    {
        var start = end;
        while (start > limit && end - start <= LongestMember && Punctuation.IsHan(text[start - 1]))
            start--;
        return start;
    }

    private static GroupDraft Draft(string text, CountPhrase phrase, List<TextSpan> units) =>
        new(EnumerationKind.CountedTerm, Confidence)
        {
            Items = [.. units.Select(unit => new EnumerationItem(Units.Unquoted(text, unit), null, null))],
            Announced = new EnumerationAnnouncement(phrase.Span, phrase.Span.Of(text), phrase.Count, AnnouncementStatus.Disagrees),
        };
}
