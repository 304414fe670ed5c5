using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>Finds what ties marked words to who says them, looking before them, behind them and around them.</summary>
internal sealed class LinkReader(ArticleView view, Reports reports, Mentions mentions, Lexicon lexicon)
{
    private const int FarthestCue = 90;
    private const int ParagraphsBack = 2;
    private const int NearRole = 16;
    private const int LongestHeading = 40;
    private const int SectionLength = 4000;
    private readonly SubjectReader subjects = new(lexicon);

    private string Text => view.Text;

    /// <summary>What stands before <paramref name="passage"/>.</summary>
    /// <param name="passage">The words.</param>
    /// <param name="floor">Where the text begins that may be looked at.</param>
    public Link Before(Passage passage, int floor)
    {
        var start = passage.Outer.Start;
        var sentence = Math.Max(floor, view.SentenceStart(start));
        var at = start;
        while (at > sentence && char.IsWhiteSpace(Text[at - 1]))
            at--;
        if (at <= sentence)
            return Link.None;
        var last = Text[at - 1];
        var bare = at;
        while (bare > sentence && Text[bare - 1] is '，' or ',' or '：' or ':' or '—' or ' ')
            bare--;
        if (Introduction(sentence, bare) is { } introduced)
            return introduced;
        if (last is '：' or ':')
            return Led(sentence, bare);
        if (last == '—')
            return Led(sentence, bare) is { Kind: LinkKind.Colon } led ? led : Link.None;
        if (last is '，' or ',')
        {
            return reports.EndingAt(bare) is { } report && report.Cue.Has(CueUses.Quoted | CueUses.Comma)
                ? From(LinkKind.Comma, report)
                : Framed(sentence, bare);
        }

        return Direct(at);
    }

    /// <summary>Who is said behind <paramref name="passage"/> to say it: “…。”他说。</summary>
    public Link Behind(Passage passage)
    {
        var at = passage.Outer.End;
        var ceiling = view.ParagraphOf(passage.Outer.Start).End;
        var comma = at < ceiling && Text[at] is '，' or ',';
        if (at < ceiling && (Wrapped(at, ceiling) ?? Spoken(passage, at, ceiling)) is { } named)
            return named;
        var full = EndsClause(passage.Content);
        if (at >= ceiling || (!comma && !full))
            return Link.None;
        if (comma)
            at++;
        var end = Math.Min(view.SentenceEnd(at), at + FarthestCue);
        for (var i = reports.IndexFrom(at); i < reports.All.Length; i++)
        {
            var report = reports.All[i];
            if (report.Cue.Span.End > end)
                break;
            if (Text.AsSpan(at, report.Cue.Span.Start - at).IndexOfAny('“', '「', '"') >= 0)
                break;
            if (!report.Cue.Has(CueUses.Quoted) || report.Subject is not { } subject || subject.Span.Start < at)
                continue;
            var next = report.Cue.Span.End < ceiling ? Text[report.Cue.Span.End] : '。';
            if (char.IsLetterOrDigit(next))
                continue;
            if (report.Cue.Has(CueUses.Formal) && next is '，' or ',' or '：' or ':' && StartsReport(report.Cue.Span.End + 1)
                && !comma)
                break;
            return From(LinkKind.Following, report);
        }

        return Link.None;
    }

    /// <summary>
    /// Who must be meant though no verb says so: a verb that governs the whole sentence, who acts in the sentence behind
    /// or before <paramref name="passage"/>, or who was named last.
    /// </summary>
    public Link Beside(Passage passage)
    {
        var start = passage.Outer.Start;
        var sentence = view.SentenceStart(start);
        var index = reports.IndexFrom(start) - 1;
        if (index >= 0 && reports.All[index] is { Subject: not null } report && report.Cue.Span.Start >= sentence && report.Cue.Has(CueUses.Quoted)
            && Text[report.Cue.Span.End] is '：' or '，' or ':' or ',')
            return From(LinkKind.Beside, report);
        var paragraph = view.ParagraphOf(start);
        var end = passage.Outer.End;
        var actor = end < paragraph.End && view.EndsLikeASentence(passage.Content)
            ? mentions.First(new(end, Math.Min(view.SentenceEnd(end), end + FarthestCue))) : null;
        actor ??= mentions.First(new(sentence, start));
        var alone = passage.Outer == paragraph;
        if (actor is null && alone && Heads(passage))
        {
            if (Headed(passage) is { Speaker: not null } headed)
                return headed;
            actor = mentions.First(Below(start));
        }

        if (actor is null)
        {
            var first = Math.Max(0, view.Article.ParagraphAt(start) - ParagraphsBack);
            actor = mentions.Last(new(Math.Min(start, view.Article.Paragraphs[first].Span.Start), start));
        }

        actor ??= alone ? mentions.First(Below(start)) : null;
        return actor is null ? Link.None : new(LinkKind.Beside, actor, null, false);
    }

    /// <summary>The paragraph below that at <paramref name="position"/>: it often says who speaks in a line of its own.</summary>
    private TextSpan Below(int position)
    {
        var next = view.Article.ParagraphAt(position) + 1;
        return next < view.Article.Paragraphs.Length ? view.Article.Paragraphs[next].Span : new(Text.Length, Text.Length);
    }

    /// <summary>Whether words in a paragraph of their own are a heading, and no sentence.</summary>
    private bool Heads(Passage passage) =>
        !view.EndsLikeASentence(passage.Content) && passage.Content.Length is > 0 and <= LongestHeading;

    /// <summary>Whoever says the words of a heading in the text below it.</summary>
    private Link Headed(Passage passage)
    {
        var words = passage.Content.Of(Text.AsSpan());
        var from = passage.Outer.End;
        var at = Text.AsSpan(from, Math.Min(SectionLength, Text.Length - from)).IndexOf(words);
        if (at < 0 || view.TopLevelAt(from + at) is not (>= 0 and var twin))
            return Link.None;
        var said = Before(view.Passages[twin], 0);
        if (said.Speaker is null)
            said = Behind(view.Passages[twin]);
        return said.Speaker is { } speaker ? new(LinkKind.Beside, speaker, null, false) : Link.None;
    }

    /// <summary>“…”写进今年的《规划》</summary>
    private Link? Wrapped(int at, int ceiling)
    {
        var length = lexicon.Wraps.LengthAtStart(Text.AsSpan(at, ceiling - at));
        if (length == 0)
            return null;
        var stop = view.SentenceEnd(at);
        var words = Text.AsSpan(at + length, Math.Max(0, stop - at - length));
        int open = words.IndexOf('《'), close = words.IndexOf('》');
        if (open < 0 || close < open || open > NearRole)
            return null;
        var span = new TextSpan(at + length + open, at + length + close + 1);
        return new(LinkKind.Frame, new(span.Of(Text), span, MentionKind.Document), new Cue(new(at, at + length), CueUses.Quoted), true);
    }

    /// <summary>“…。”这是老校长的嘱托: the next sentence names the words and whose they are.</summary>
    private Link? Spoken(Passage passage, int at, int ceiling)
    {
        var rest = Text.AsSpan(at, ceiling - at);
        if (passage.Content.Length < 8 || !(rest.StartsWith("这") || rest.StartsWith("（")))
            return null;
        var stop = Math.Min(view.SentenceEnd(at), at + FarthestCue);
        var sentence = Text.AsSpan(at, stop - at);
        for (var i = 1; i < sentence.Length; i++)
        {
            var length = lexicon.Utterances.LengthAtStart(sentence[i..]);
            if (length == 0)
                continue;
            return mentions.First(new(at, at + i + length)) is { } speaker ? new(LinkKind.Frame, speaker, null, true) : null;
        }

        return null;
    }

    private Link? Introduction(int floor, int end)
    {
        var length = lexicon.IntroductionWords.LengthAtEnd(Text.AsSpan(floor, end - floor));
        if (length == 0)
            return null;
        var word = Text.Substring(end - length, length);
        return Link.None with { Kind = LinkKind.Introduction, Announced = lexicon.Introductions[word] };
    }

    /// <summary>A colon leads up to the words: its sentence holds the verb, or just somebody who speaks.</summary>
    private Link Led(int sentence, int end)
    {
        if (reports.EndingAt(end) is { } close)
            return From(LinkKind.Colon, close);
        for (var i = reports.IndexFrom(end) - 1; i >= 0 && reports.All[i].Cue.Span.Start >= sentence; i--)
        {
            var report = reports.All[i];
            if (report.Cue.Span.End <= end && !Text.AsSpan(report.Cue.Span.End, end - report.Cue.Span.End).ContainsAny("。；;“”"))
                return From(LinkKind.Colon, report);
        }

        var clause = Text.AsSpan(sentence, end - sentence).LastIndexOfAny("，,；。") + sentence + 1;
        var subject = subjects.ReadClause(Text, new(clause, end), reports.Cast) ?? mentions.Last(new(clause, end))
            ?? mentions.Last(new(sentence, end)) ?? RoleIn(Math.Max(sentence, end - NearRole), end);
        return new(LinkKind.BareColon, subject, null, subject is not null);
    }

    /// <summary>又有村民找过来：“…” names who speaks and needs no verb for it.</summary>
    private Mention? RoleIn(int start, int end)
    {
        var from = Text.AsSpan(start, end - start).LastIndexOfAny("，,。") + start + 1;
        for (var at = from; at < end; at++)
        {
            if (lexicon.Roles.LengthAtStart(Text.AsSpan(at, end - at)) is > 1 and var length && at + length < end)
                return new(Text.Substring(at, length), new(at, at + length), MentionKind.Role);
        }

        return null;
    }

    /// <summary>用他的话说，“…”</summary>
    private Link Framed(int sentence, int end)
    {
        foreach (var (before, after) in lexicon.Frames)
        {
            var words = Text.AsSpan(sentence, end - sentence);
            if (!words.EndsWith(after))
                continue;
            var open = words[..^after.Length].LastIndexOf(before);
            if (open < 0 || after.Length == 0)
                continue;
            var from = sentence + open + before.Length;
            var speaker = subjects.ReadClause(Text, new(from, end - after.Length), reports.Cast);
            return new(LinkKind.Frame, speaker, null, speaker is not null);
        }

        return Link.None;
    }

    /// <summary>强调“…”, 叮嘱大家“…”</summary>
    private Link Direct(int at)
    {
        for (var back = 0; back <= 3 && at - back > 0; back++)
        {
            if (reports.EndingAt(at - back) is not { } report)
                continue;
            if (!report.Cue.Has(CueUses.Quoted) || report.Cue.Has(CueUses.Led))
                break;
            if (back > 0 && lexicon.Roles.LengthAtEnd(Text.AsSpan(at - back, back)) != back && Text.AsSpan(at - back, back) is not ("我" or "他" or "她" or "我们" or "他们" or "道" or "了" or "过"))
                break;
            return From(LinkKind.Direct, report);
        }

        return Link.None;
    }

    private Link From(LinkKind kind, Report report) => new(kind, report.Subject, report.Cue, report.Subject is not null);

    private bool EndsClause(TextSpan words) =>
        !words.IsEmpty && Text[words.End - 1] is '。' or '！' or '？' or '!' or '?' or '…' or '，' or ',' or '；' or '.';

    /// <summary>Whether words without marks follow: then the sentence is one of its own.</summary>
    private bool StartsReport(int position)
    {
        while (position < Text.Length && char.IsWhiteSpace(Text[position]))
            position++;
        return position < Text.Length && Text[position] is not ('“' or '‘' or '「' or '"');
    }
}
