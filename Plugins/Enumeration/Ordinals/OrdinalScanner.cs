using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Ordinals;

/// <summary>Finds every marker that opens a clause, and on demand one that stands in the middle of one.</summary>
internal sealed class OrdinalScanner(OrdinalReader reader)
{
    /// <summary>How far back a first marker without a stop before it is looked for, in UTF-16 code units.</summary>
    private const int Reach = 600;

    /// <summary>The markers in the order of the text.</summary>
    public List<OrdinalMarker> Scan(ProseText prose, CancellationToken cancellationToken)
    {
        var markers = new List<OrdinalMarker>();
        for (var r = 0; r < prose.Rows.Length; r++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = prose.Rows[r];
            if (row.Opening is '《' or '〈')
                continue;
            var opensPart = true;
            foreach (var clause in prose.ClausesOf(row))
            {
                cancellationToken.ThrowIfCancellationRequested();
                // A marker's own comma may end the clause (第一，…), so the text is read on from the clause's start.
                var text = prose.Text.AsSpan(clause.Span.Start, row.Span.End - clause.Span.Start);
                var number = reader.Read(text, opensPart, out var style, out var length);
                if (number > 0)
                {
                    var span = new TextSpan(clause.Span.Start, clause.Span.Start + length);
                    markers.Add(new OrdinalMarker(
                        span, number, style, row.Paragraph, r, IsAtHead(prose, row, span.Start), IsElided(prose.Text, span.Start)));
                }

                opensPart = clause.Stop >= Stop.Colon;
            }
        }

        markers.Sort((a, b) => a.Span.CompareTo(b.Span));
        return markers;
    }

    /// <summary>
    /// The first marker that <paramref name="second"/> takes up, where it stands right behind a word (双方一要…，二要…) or
    /// is a
    /// word in the middle of a clause (双方首先要…); or null.
    /// </summary>
    public OrdinalMarker? FirstBefore(ProseText prose, OrdinalMarker second, int notBefore)
    {
        var start = Math.Max(Math.Max(notBefore, second.Span.Start - Reach), prose.Paragraphs[second.Paragraph].Span.Start);
        var before = prose.Text.AsSpan(start, second.Span.Start - start);
        if (second.Style is not null && OrdinalReader.FirstOf(second.Style) is { } first)
        {
            for (var at = before.LastIndexOf(first); at > 0; at = before[..at].LastIndexOf(first))
            {
                if (!reader.IsFalseBefore(before[at - 1]))
                    return Make(start + at, first.Length, second.Style);
            }
        }

        foreach (var (word, number) in reader.Words)
        {
            if (number == 1 && before.LastIndexOf(word) is >= 0 and var at)
                return Make(start + at, word.Length, null);
        }

        return null;

        OrdinalMarker Make(int at, int length, OrdinalStyle? style) =>
            new(new TextSpan(at, at + length), 1, style, second.Paragraph, second.Row, IsAtHead(prose, prose.Rows[second.Row], at));
    }

    /// <summary>Whether … stands before <paramref name="at"/>, with no more than blanks between.</summary>
    public static bool IsElided(string text, int at)
    {
        do
            at--;
        while (at > 0 && Punctuation.IsBlank(text[at]));
        return at >= 0 && text[at] == '…';
    }

    private static bool IsAtHead(ProseText prose, Row row, int at)
    {
        for (var i = prose.Paragraphs[row.Paragraph].Span.Start; i < at; i++)
        {
            if (!Punctuation.Stops.Contains(prose.Text[i]) && !Punctuation.Opening.Contains(prose.Text[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
