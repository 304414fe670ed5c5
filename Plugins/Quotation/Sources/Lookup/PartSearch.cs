using System.Collections.Immutable;
using Analysis.Quotation.Sources.Aligning;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>
/// Finds chapters that hold clauses of a quotation, where none holds the whole: of an abridged quotation, or of one that
/// puts words of its own beside a source's. Thread-safe.
/// </summary>
internal sealed class PartSearch(PassageSearch search)
{
    /// <summary>The fewest elements that a clause says anything with.</summary>
    private const int ShortestClause = 4;

    /// <summary>The most clauses that are looked for.</summary>
    private const int MostClauses = 12;

    /// <summary>The fewest elements of clauses found that make a source, and the least share of the whole.</summary>
    private const int FewestElements = 6;

    private const double LeastShare = 0.4;

    /// <summary>Finds chapters, each as one passage; what of the quotation it lacks counts as added.</summary>
    public List<Passage> Find(QuoteText quote, LookupScratch scratch, CancellationToken cancellationToken)
    {
        var bounds = quote.Clauses.Bounds;
        var byChapter = new Dictionary<int, List<(int Clause, Passage Passage)>>();
        for (var clause = 0; clause < bounds.Length && clause < MostClauses; clause++)
        {
            var length = bounds[clause].End - bounds[clause].Start;
            if (length < ShortestClause || length == quote.Elements.Length)
                continue;
            var passages = search.Find(quote.Part(clause, clause), Tolerance.LimitForClause(length), isLenient: false, scratch, cancellationToken);
            foreach (var best in passages.GroupBy(passage => passage.ChapterNumber).Select(group => group.MinBy(passage => passage.Alignment.Cost)!))
            {
                if (!byChapter.TryGetValue(best.ChapterNumber, out var parts))
                    byChapter.Add(best.ChapterNumber, parts = []);
                parts.Add((clause, best));
            }
        }

        var found = byChapter.Values.Select(parts => (Parts: parts, Covered: parts.Sum(part => bounds[part.Clause].End - bounds[part.Clause].Start))).ToList();
        var most = found.Count == 0 ? 0 : found.Max(chapter => chapter.Covered);
        if (most < FewestElements || most < quote.Elements.Length * LeastShare)
            return [];
        return [.. found.Where(chapter => chapter.Covered == most).Select(chapter => Join(chapter.Parts, chapter.Covered, quote))];
    }

    private static Passage Join(List<(int Clause, Passage Passage)> parts, int covered, QuoteText quote)
    {
        var first = parts.MinBy(part => part.Passage.Start).Passage;
        var steps = ImmutableArray.CreateBuilder<AlignmentStep>();
        var originals = new List<(string, bool)>();
        var cost = (quote.Elements.Length - covered) * AlignmentCosts.Edit;
        foreach (var (clause, passage) in parts)
        {
            var start = quote.Clauses.Bounds[clause].Start;
            steps.AddRange(passage.Alignment.Steps.Select(step => step with { Quoted = step.Quoted + start }));
            originals.AddRange(passage.Originals);
            cost += passage.Alignment.Cost;
        }

        return first with
        {
            Alignment = first.Alignment with { Cost = cost, Steps = steps.ToImmutable(), Jumps = parts.Count - 1 },
            Text = string.Join("……", parts.OrderBy(part => part.Passage.Start).Select(part => part.Passage.Text)),
            Originals = [.. originals],
        };
    }
}
