using Analysis.Quotation.Attribution;
using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Indirect;

/// <summary>Finds reported speech without marks: a source, a verb of saying, and what it says.</summary>
internal sealed class IndirectReader(ArticleView view, Reports reports, Speakers speakers, Digest? digest, Lexicon lexicon)
{
    private const int ShortestBare = 6;

    public void Read(List<Annotation<Quote>> quotes, CancellationToken cancellationToken)
    {
        for (var i = 0; i < reports.All.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var report = reports.All[i];
            if (report.Subject is { } subject && Content(report, i) is { } content)
                quotes.Add(new(content, ToQuote(report, subject, content)));
        }
    }

    private TextSpan? Content(Report report, int index)
    {
        var text = view.Text;
        var at = report.Cue.Span.End;
        if (at >= text.Length || IsNoun(report) || IsQuoted(report.Cue.Span.Start))
            return null;
        var end = view.SentenceEnd(at);
        at += AddresseeLength(at, end);
        var comma = at < end && text[at] is '，' or ',' or '：' or ':';
        if (comma)
        {
            if (!report.Cue.Has(CueUses.Comma) || report.Subject is null)
                return null;
            at++;
            if (at < end && view.OpeningAt(at) is >= 0 and var passage && !GoesOn(view.Passages[passage], end))
                return null;
        }
        else if (report.Subject is null || !StartsClause(report.Cue, at, end))
        {
            return null;
        }

        for (var next = index + 1; next < reports.All.Length && reports.All[next].Cue.Span.Start < end; next++)
        {
            var other = reports.All[next];
            var start = other.Cue.Span.Start;
            if (start > at && text[start - 1] is '，' or ',' && Reports(other.Cue))
                end = Math.Min(end, start - 1);
        }

        while (end > at && text[end - 1] == '—')
            end--;
        return end - at >= 4 ? new(at, end) : null;
    }

    /// <summary>记者问林国栋，…: who is asked stands between the verb and the comma.</summary>
    private int AddresseeLength(int at, int end)
    {
        var rest = view.Text.AsSpan(at, Math.Max(0, Math.Min(end - at, 8)));
        var comma = rest.IndexOfAny('，', ',', '：');
        return comma > 1 && (reports.Cast.IsPerson(rest[..comma]) || lexicon.Roles.LengthAtStart(rest) == comma) ? comma : 0;
    }

    /// <summary>按照上级的要求，…: the word names what was said, and nobody says it here.</summary>
    private bool IsNoun(Report report)
    {
        var start = report.Cue.Span.Start;
        if (start > 0 && view.Text[start - 1] is '的' or '和' or '与' or '、' or '些' or '项' or '条')
            return true;
        if (!report.Cue.Has(CueUses.Noun) || report.Subject is not { } subject)
            return false;
        // 根据林国栋要求，…: it is what one goes by.
        var clause = view.Text.AsSpan(report.Floor, start - report.Floor);
        clause = clause[(clause.LastIndexOfAny('，', ',') + 1)..];
        if (lexicon.Recipients.LengthAtStart(clause) > 1)
            return true;
        var between = view.Text.AsSpan(Math.Min(subject.Span.End, start), start - Math.Min(subject.Span.End, start));
        while (lexicon.Adverbs.LengthAtEnd(between) is > 0 and var adverb)
            between = between[..^adverb];
        return !between.IsEmpty && char.IsLetterOrDigit(between[^1]);
    }

    /// <summary>Whether marked words are just the first ones of a longer report: 他说，“新农具”很好用.</summary>
    private bool GoesOn(Passage passage, int end) =>
        passage.Outer.End < end && char.IsLetterOrDigit(view.Text[passage.Outer.End]) && !view.EndsLikeASentence(passage.Content);

    /// <summary>，鼓励大家… goes on with what is reported; ，指出… is a report of its own.</summary>
    private static bool Reports(Cue cue) => cue.Has(CueUses.Comma | CueUses.Bare | CueUses.Started);

    private bool IsQuoted(int position) => view.TopLevelAt(position) >= 0;

    /// <summary>Whether a clause follows the verb at once, and not just its object.</summary>
    private bool StartsClause(Cue cue, int at, int end)
    {
        var rest = view.Text.AsSpan(at, Math.Max(0, end - at));
        var starts = cue.Has(CueUses.Bare) || (cue.Has(CueUses.Started) && lexicon.Starters.LengthAtStart(rest) > 0);
        return starts && rest.Length >= ShortestBare
            && rest[0] is not ('的' or '了' or '过' or '着' or '“' or '《' or '、' or '和' or '）' or '之')
            && !LeadsToMarks(rest);
    }

    /// <summary>A colon or a dash that leads up to marked words says that those are what was said.</summary>
    private static bool LeadsToMarks(ReadOnlySpan<char> rest)
    {
        var mark = rest.IndexOf('“');
        return mark > 0 && rest[mark - 1] is '：' or ':' or '—';
    }

    private Quote ToQuote(Report report, Mention speaker, TextSpan content) => new(
        QuoteMode.Indirect,
        false,
        speaker.Kind == MentionKind.Document ? QuoteKind.Document : QuoteKind.Speech,
        0.8,
        speakers.Of(speaker),
        new(report.Cue.Span.Of(view.Text), report.Cue.Span),
        QuoteAttribution.Explicit,
        QuoteVerdict.NotChecked,
        [],
        [],
        [KindEvidence.Cue])
    {
        Scope = digest is not null && report.Cue == digest.Lead.Cue ? new(content.Start, Math.Max(content.End, digest.Scope.End)) : null,
    };
}
