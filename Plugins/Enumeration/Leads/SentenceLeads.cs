using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Leads;

/// <summary>
/// Finds three or more sentences of a paragraph, side by side or with one between, that begin with one lead word.
/// </summary>
internal sealed class SentenceLeads(LeadWords words)
{
    private const int Fewest = 3;

    public void Find(ProseText prose, ItemStarts starts, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var run = new List<(int Sentence, TextSpan Span, int Word)>();
        foreach (var row in prose.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = 0;
            var opens = true;
            run.Clear();
            for (var c = row.First; c < row.First + row.Count; c++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var clause = prose.Clauses[c];
                if (opens)
                {
                    var word = words.LengthAt(clause.Span.Of(prose.Text.AsSpan()));
                    if (word > 0 && !starts.Contains(clause.Span.Start))
                    {
                        // Sentences in different items of a numbered series belong to those.
                        if (run.Count > 0 && starts.AnyBetween(run[^1].Span.Start, clause.Span.Start))
                            Finish(prose, row, run, found);
                        Take(prose, row, run, sentence, clause.Span, word, found);
                    }
                }

                opens = clause.Stop == Stop.Full;
                if (opens)
                    sentence++;
            }

            Finish(prose, row, run, found);
        }
    }

    private static void Take(
        ProseText prose, Row row, List<(int Sentence, TextSpan Span, int Word)> run, int sentence, TextSpan span, int word, List<GroupDraft> found)
    {
        if (run.Count > 0)
        {
            var last = run[^1];
            var shared = Math.Min(last.Word, word);
            if (sentence - last.Sentence <= (run.Count >= 2 ? 2 : 1)
                && prose.Text.AsSpan(last.Span.Start, shared).SequenceEqual(prose.Text.AsSpan(span.Start, shared)))
            {
                run.Add((sentence, span, shared));
                return;
            }

            Finish(prose, row, run, found);
        }

        run.Add((sentence, span, word));
    }

    private static void Finish(ProseText prose, Row row, List<(int Sentence, TextSpan Span, int Word)> run, List<GroupDraft> found)
    {
        if (run.Count >= Fewest)
        {
            var word = run.Min(member => member.Word);
            found.Add(new GroupDraft(EnumerationKind.Anaphoric, word > 1 ? 0.8 : 0.7, EnumerationEvidence.SharedLead)
            {
                Frame = prose.Text.Substring(run[0].Span.Start, word) + "…",
                Items = [.. run.Select(member => new EnumerationItem(
                    new TextSpan(member.Span.Start, prose.SentenceEnd(row, member.Span.Start)),
                    new TextSpan(member.Span.Start, member.Span.Start + word),
                    null))],
            });
        }

        run.Clear();
    }
}
