using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>Finds what ties marked words to who says them, looking before them, behind them and around them.</summary>
internal sealed class LinkReader(ArticleView view, Reports reports, Lexicon lexicon)
{
    private const int FarthestCue = 90;
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

    /// <summary>Who acts in the sentence behind or before <paramref name="passage"/>, or spoke last.</summary>
    public Link Beside(Passage passage, Link previous)
    {
        var paragraph = view.ParagraphOf(passage.Outer.Start);
        var at = passage.Outer.End;
        if (at < paragraph.End)
        {
            var end = view.SentenceEnd(at);
            var comma = Text.AsSpan(at, end - at).IndexOfAny("，,");
            for (var from = at; from < end;)
            {
                var stop = comma < 0 ? end : from + comma;
                if (subjects.ReadClause(Text, new(from, stop), reports.Cast) is { Kind: MentionKind.Person or MentionKind.Title } actor)
                    return new(LinkKind.Beside, actor, null, false);
                from = Math.Min(stop + 1, end);
                comma = Text.AsSpan(from, end - from).IndexOfAny("，,");
                if (from - at > FarthestCue)
                    break;
            }
        }

        var sentence = view.SentenceStart(passage.Outer.Start);
        if (sentence < passage.Outer.Start
            && subjects.Read(Text, new(sentence, passage.Outer.Start), reports.Cast) is { Kind: MentionKind.Person or MentionKind.Title } before)
            return new(LinkKind.Beside, before, null, false);
        return previous.Speaker is { } speaker ? new(LinkKind.Beside, speaker, null, false) : Link.None;
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

        var subject = subjects.Read(Text, new(sentence, end), reports.Cast);
        return new(LinkKind.BareColon, subject, null, subject is not null);
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
