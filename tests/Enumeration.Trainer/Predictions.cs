using Analysis.Enumeration.Parallels;

namespace Analysis.Enumeration.Trainer;

/// <summary>What is found in an essay, as branches of words.</summary>
internal static class Predictions
{
    /// <summary>What the model finds.</summary>
    public static List<HashSet<(int First, int Last)>> OfModel(Essay essay, ParallelModel model)
    {
        var found = new List<HashSet<(int, int)>>();
        foreach (var row in essay.Rows(model.Building))
        {
            foreach (var (bounds, _) in ParallelChains.In(row, model, _ => false, CancellationToken.None))
                found.Add(essay.BranchesOf(bounds.Zip(bounds.Skip(1), row.SpanOf)));
        }

        return found;
    }

    /// <summary>The parallel and anaphoric groups of a paragraph that the analyzer finds, as the published measures take them.</summary>
    public static List<HashSet<(int First, int Last)>> OfAnalyzer(Essay essay, AnalysisPipeline pipeline)
    {
        var found = new List<HashSet<(int, int)>>();
        foreach (var (span, group) in pipeline.Analyze(Article.FromText(essay.Text)).Get(EnumerationLayer.Key))
        {
            var branches = essay.BranchesOf(group.Items.Select(item => item.Span));
            if (group.Kind is EnumerationKind.Parallel or EnumerationKind.Anaphoric && branches.Count > 1
                && !span.Of(essay.Text.AsSpan()).Contains('\n') && !found.Exists(branches.SetEquals))
                found.Add(branches);
        }

        return found;
    }
}
