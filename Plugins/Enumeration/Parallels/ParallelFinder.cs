using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// Finds neighbouring clauses, and groups of clauses, that are built alike (排比): a model scores the chains of them, and
/// those that score the most are taken.
/// </summary>
internal sealed class ParallelFinder(EnumerationLanguage language, ParallelModel model) : GroupFinder
{
    private readonly PhraseParallels phrases = new(language);

    public override void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        phrases.Find(prose, new ItemStarts(found), found, cancellationToken);
        var starts = new ItemStarts(found);
        foreach (var row in prose.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row.Count < 2)
                continue;
            var units = new ParallelRow(prose, row, model.Building, cancellationToken);
            foreach (var (bounds, score) in ParallelChains.In(units, model, clause => IsTaken(prose, starts, units, clause), cancellationToken))
            {
                var spans = new List<TextSpan>(bounds.Length - 1);
                for (var i = 0; i + 1 < bounds.Length; i++)
                    spans.Add(units.SpanOf(bounds[i], bounds[i + 1]));
                found.Add(ParallelDraft.Of(prose.Text, spans, Confidence(score), EnumerationEvidence.LikeBuild));
            }
        }
    }

    /// <summary>Whether an item of another group begins with the clause, within its quotation marks or with them.</summary>
    private static bool IsTaken(ProseText prose, ItemStarts starts, ParallelRow units, int clause)
    {
        var start = units.SpanOf(clause, clause + 1).Start;
        return starts.Contains(start) || (Punctuation.Brackets.Contains(prose.Text[start]) && starts.Contains(start + 1));
    }

    /// <summary>The odds as a probability.</summary>
    private static double Confidence(double score) => Math.Round(1 / (1 + Math.Exp(-score)), 2);
}
