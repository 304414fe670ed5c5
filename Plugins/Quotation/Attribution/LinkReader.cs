using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>Finds what ties marked words to who says them, looking before them, behind them and around them.</summary>
internal sealed class LinkReader(ArticleView view, Reports reports, Mentions mentions, Lexicon lexicon)
{
    private const int FarthestCue = 90;
    private const int NearRole = 16;
    private const int LongestName = 8;
    private const int ShortestSaid = 6;
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
            var report = reports.EndingAt(bare);
            if (report is { Subject: null } && Framed(sentence, bare) is { Speaker: not null } framed)
                return framed with { Cue = report.Value.Cue };
            return report is { } verb && verb.Cue.Has(CueUses.Quoted | CueUses.Comma) ? From(LinkKind.Comma, verb) : Framed(sentence, bare);
        }

        return Direct(at) is { Kind: not LinkKind.None } direct ? direct : Called(sentence, at);
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
            if (HoldsWords(at, report.Cue.Span.Start))
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

    /// <summary>Whether somebody's words stand there, and not just a marked name as in “友谊勋章”获得者林国栋说.</summary>
    private bool HoldsWords(int start, int end)
    {
        for (var i = view.TopLevelFrom(start); i >= 0 && view.Passages[i].Outer.Start < end; i = view.TopLevelFrom(view.Passages[i].Outer.End))
        {
            if (view.Passages[i].Content.Length > LongestName || view.EndsLikeASentence(view.Passages[i].Content))
                return true;
        }

        return false;
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
        if (Text[at] is '。' or '，' or ',' && at + 1 < ceiling)
            at++;
        if (passage.Content.Length < ShortestSaid)
            return null;
        if (!(Text[at] is '这' or '（' || mentions.Owns(at)))
            return CalledBehind(at, ceiling);
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

    /// <summary>“…。”林国栋的这句话传遍全村</summary>
    private Link? CalledBehind(int at, int ceiling)
    {
        var rest = Text.AsSpan(at, Math.Min(NearRole, ceiling - at));
        var of = rest.IndexOf('的');
        if (of < 2 || lexicon.Utterances.LengthAtStart(rest[(of + 1)..]) < 2)
            return null;
        return Owner(at, at + of + 1) is { Kind: MentionKind.Person or MentionKind.Title } owner ? new(LinkKind.Frame, owner, null, true) : null;
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
            return Possessed(sentence, close) ?? From(LinkKind.Colon, close);
        for (var i = reports.IndexFrom(end) - 1; i >= 0 && reports.All[i].Cue.Span.Start >= sentence; i--)
        {
            var report = reports.All[i];
            if (report.Cue.Span.End <= end && !Text.AsSpan(report.Cue.Span.End, end - report.Cue.Span.End).ContainsAny("。；;“”"))
                return From(LinkKind.Colon, report);
        }

        var clause = Text.AsSpan(sentence, end - sentence).LastIndexOfAny("，,；。") + sentence + 1;
        var nearest = subjects.ReadClause(Text, new(clause, end), reports.Cast);
        var subject = nearest is { Kind: not MentionKind.Role } ? nearest
            : mentions.Last(new(clause, end)) ?? mentions.Last(new(sentence, end)) ?? nearest ?? RoleIn(Math.Max(sentence, end - NearRole), end);
        return new(LinkKind.BareColon, subject, null, subject is not null);
    }

    /// <summary>周小满记得县长林国栋的叮嘱: the verb is a noun here, and the words are his whose name stands last before it.</summary>
    private Link? Possessed(int sentence, Report report)
    {
        var at = report.Cue.Span.Start;
        return at > sentence && Text[at - 1] == '的' && mentions.Last(new(sentence, at)) is { } owner
            ? new(LinkKind.Colon, owner, report.Cue, true) : null;
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

    /// <summary>林国栋的这句话“…”: the words are named, and whose they are.</summary>
    private Link Called(int sentence, int end)
    {
        var words = Text.AsSpan(sentence, end - sentence);
        var length = lexicon.Utterances.LengthAtEnd(words);
        var owner = length == 0 ? null : Owner(sentence, end - length);
        return owner is null ? Link.None : new(LinkKind.Frame, owner, null, true);
    }

    /// <summary>Whoever is named before a 的 at <paramref name="end"/>.</summary>
    private Mention? Owner(int sentence, int end)
    {
        if (end <= sentence || Text[end - 1] != '的')
            return null;
        var clause = Text.AsSpan(sentence, end - sentence).LastIndexOfAny("，,；。") + sentence + 1;
        return subjects.ReadClause(Text, new(clause, end - 1), reports.Cast);
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
            if (back > 0 && lexicon.Roles.LengthAtEnd(Text.AsSpan(at - back, back)) != back && Text.AsSpan(at - back, back) is not ("我" or "他" or "她" or "我们" or "他们" or "道" or "了" or "过")
                && lexicon.Starters.LengthAtEnd(Text.AsSpan(at - back, back)) != back)
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
