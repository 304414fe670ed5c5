using System.Runtime.InteropServices;

namespace Analysis.Quotation.Attribution;

/// <summary>The verbs of saying of an article with their subjects, in order, and the persons of the article.</summary>
internal sealed class Reports
{
    private readonly List<Report> reports;

    private Reports(List<Report> reports, Cast cast)
    {
        this.reports = reports;
        Cast = cast;
    }

    public Cast Cast { get; }

    public ReadOnlySpan<Report> All => CollectionsMarshal.AsSpan(reports);

    /// <summary>
    /// Reads the subjects twice: whom the first pass finds beside a post or alone before a verb, the second knows
    /// wherever else the name stands.
    /// </summary>
    public static Reports Read(ArticleView view, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var cues = CueScanner.Scan(view.Text, lexicon, cancellationToken);
        var subjects = new SubjectReader(lexicon);
        var cast = new Cast();
        var reports = new List<Report>(cues.Count);
        var passage = 0;
        var quotedEnd = 0;
        foreach (var cue in cues)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (passage < view.Passages.Count && view.Passages[passage].Outer.Start <= cue.Span.Start)
            {
                var outer = view.Passages[passage++];
                quotedEnd = outer.Content.Contains(cue.Span) ? outer.Content.Start : Math.Max(quotedEnd, outer.Outer.End <= cue.Span.Start ? outer.Outer.End : 0);
            }

            var floor = Math.Max(view.SentenceStart(cue.Span.Start), Math.Min(quotedEnd, cue.Span.Start));
            var subject = reports.Count > 0 && IsRun(reports[^1].Cue, cue)
                ? null : subjects.Read(view.Text, new(floor, cue.Span.Start), null);
            if (subject is not null)
                cast.Add(subject);
            reports.Add(new(cue, subject, floor));
        }

        var others = new CastReader(lexicon);
        others.Read(view.Text, cast, cancellationToken);
        if (view.Passages.Count > 0)
            others.ReadTopics(view.Article, cast, cancellationToken);
        for (var i = 0; i < reports.Count; i++)
        {
            if ((i & 0xFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var report = reports[i];
            var subject = i > 0 && IsRun(reports[i - 1].Cue, report.Cue)
                ? null : subjects.Read(view.Text, new(report.Floor, report.Cue.Span.Start), cast);
            if (subject is null && i > 0 && reports[i - 1].Floor == report.Floor && IsClauseStart(view.Text, report.Cue.Span.Start))
                subject = reports[i - 1].Subject;
            reports[i] = report with { Subject = subject };
        }

        return new Reports(reports, cast);
    }

    /// <summary>说说: the second has no subject between the two.</summary>
    private static bool IsRun(Cue first, Cue second) => first.Span.Length == 1 && first.Span.End == second.Span.Start;

    private static bool IsClauseStart(string text, int position)
    {
        var at = position;
        while (at > 0 && position - at < 4 && char.IsLetterOrDigit(text[at - 1]))
            at--;
        return position - at < 4;
    }

    /// <summary>The index of the first verb at or after <paramref name="position"/>.</summary>
    public int IndexFrom(int position)
    {
        int low = 0, high = reports.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (reports[middle].Cue.Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The verb that ends at <paramref name="position"/>, or null.</summary>
    public Report? EndingAt(int position)
    {
        var index = IndexFrom(position) - 1;
        return index >= 0 && reports[index].Cue.Span.End == position ? reports[index] : null;
    }
}
