using Analysis.Quotation.Attribution;

namespace Analysis.Quotation.Indirect;

/// <summary>Finds reported speech without marks: a source, a verb of saying, and what it says.</summary>
internal sealed class IndirectReader(ArticleView view, Reports reports, Lexicon lexicon)
{
    private const int ShortestBare = 8;

    public void Read(List<Annotation<Quote>> quotes, CancellationToken cancellationToken)
    {
        Mention? last = null;
        for (var i = 0; i < reports.All.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var report = reports.All[i];
            if (report.Subject is { } subject && subject.Kind != MentionKind.Pronoun)
                last = subject;
            if (Content(report, i) is not { } content)
                continue;
            var speaker = report.Subject is null or { Kind: MentionKind.Pronoun } ? last : report.Subject;
            if (speaker is null || speaker.Kind == MentionKind.Pronoun)
                continue;
            quotes.Add(new(content, ToQuote(report, speaker)));
        }
    }

    private TextSpan? Content(Report report, int index)
    {
        var text = view.Text;
        var at = report.Cue.Span.End;
        if (at >= text.Length || IsQuoted(report.Cue.Span.Start))
            return null;
        var end = view.SentenceEnd(at);
        var comma = text[at] is '，' or ',' or '：' or ':';
        if (comma)
        {
            if (!report.Cue.Has(CueUses.Comma) || report.Subject is null)
                return null;
            at++;
            if (at < end && view.OpeningAt(at) >= 0)
                return null;
        }
        else if (report.Subject is null || !StartsClause(report.Cue, at, end))
        {
            return null;
        }

        for (var next = index + 1; next < reports.All.Length && reports.All[next].Cue.Span.Start < end; next++)
        {
            var start = reports.All[next].Cue.Span.Start;
            if (start > at && text[start - 1] is '，' or ',')
                end = Math.Min(end, start - 1);
        }

        return end - at >= 4 ? new(at, end) : null;
    }

    private bool IsQuoted(int position)
    {
        int low = 0, high = view.Passages.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (view.Passages[middle].Outer.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low - 1; i >= 0; i--)
        {
            if (view.Passages[i].Depth == 0)
                return view.Passages[i].Outer.Contains(position);
        }

        return false;
    }

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

    private Quote ToQuote(Report report, Mention speaker) => new(
        QuoteMode.Indirect,
        false,
        speaker.Kind == MentionKind.Document ? QuoteKind.Document : QuoteKind.Speech,
        0.8,
        new(reports.Cast.NameOf(speaker), speaker.Span),
        new(report.Cue.Span.Of(view.Text), report.Cue.Span),
        report.Subject is null ? QuoteAttribution.Context : QuoteAttribution.Explicit,
        QuoteVerdict.NotChecked,
        [],
        [],
        [KindEvidence.Cue]);
}
