using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// Finds neighbouring clauses, and groups of clauses, that are built alike (排比): a model of two neighbours scores
/// them, and
/// the division of each row that scores the most is taken.
/// </summary>
internal sealed class ParallelFinder(EnumerationLanguage language) : GroupFinder
{
    /// <summary>
    /// What a link has to be worth, in log odds; below 0, since links are rare where the model was trained.
    /// </summary>
    private const double LinkCost = -2.5;

    /// <summary>What two units alone have to be worth more.</summary>
    private const double PairCost = 3.0;

    private readonly ParallelModel model = new(language);
    private readonly PhraseParallels phrases = new(language);

    public override void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        phrases.Find(prose, new ItemStarts(found), found, cancellationToken);
        var starts = new ItemStarts(found);
        foreach (var row in prose.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var clauses = ParallelRows.ClausesOf(prose, row, cancellationToken);
            if (clauses.Length < 2)
                continue;
            var decoder = new ParallelDecoder(
                (at, size) => model.Score(prose.Text, clauses.AsSpan(at, size), clauses.AsSpan(at + size, size), LinkCost) - LinkCost, PairCost);
            foreach (var (start, size, units) in decoder.Decode(clauses.Length, cancellationToken))
            {
                var spans = Enumerable.Range(0, units)
                    .Select(u => new TextSpan(clauses[start + u * size].Span.Start, clauses[start + (u + 1) * size - 1].Span.End))
                    .ToList();
                // A series that markers, leads or shared words already hold together is no second one.
                if (spans.Count(span => starts.Contains(Units.Unquoted(prose.Text, span).Start)) < 2)
                    found.Add(ParallelDraft.Of(prose.Text, spans, spans.Count > 2 ? 0.7 : 0.6));
            }
        }
    }
}
