using System.Collections.Concurrent;
using System.Collections.Immutable;
using Analysis.Host.Loading;

namespace Analysis.Host.Running;

/// <summary>
/// The tables of a run over all its articles, added from many threads at once. A corpus analyzer's contract lets the
/// order and the parts be what they may, so each thread adds to a part of its own.
/// </summary>
internal sealed class CorpusTables(ImmutableArray<PluginCorpusAnalyzer> analyzers) : IDisposable
{
    private readonly ConcurrentBag<CorpusRun[]> parts = [];
    private readonly ConcurrentDictionary<CorpusAnalyzer, PluginProblem> problems = new();

    /// <summary>What failed; a table that lacks an article would be wrong, so there is none of that name.</summary>
    public ImmutableArray<PluginProblem> Problems =>
        [.. problems.OrderBy(problem => problem.Key.TableName, StringComparer.Ordinal).Select(problem => problem.Value)];

    /// <summary>Adds an article to every table.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Add(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        if (analyzers.IsEmpty)
            return;
        if (!parts.TryTake(out var part))
            part = [.. analyzers.Select(analyzer => analyzer.Analyzer.Begin())];
        for (var i = 0; i < part.Length; i++)
        {
            var run = part[i];
            Try(analyzers[i], article.Article.Id, () => run.Add(article, cancellationToken), cancellationToken);
        }

        parts.Add(part);
    }

    /// <summary>The tables, in the order of their names.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<Table> Complete(CancellationToken cancellationToken)
    {
        var tables = ImmutableArray.CreateBuilder<Table>();
        var all = parts.ToArray();
        for (var i = 0; i < analyzers.Length; i++)
        {
            var analyzer = analyzers[i];
            Try(analyzer, null, () =>
            {
                using var whole = analyzer.Analyzer.Begin();
                foreach (var part in all)
                    whole.Merge(part[i]);
                tables.Add(whole.Complete(cancellationToken));
            }, cancellationToken);
        }

        return tables.DrainToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var run in parts.SelectMany(part => part))
            run.Dispose();
    }

    /// <summary>Whatever an analyzer throws is said to be its own, once, and its table is given up.</summary>
    private void Try(PluginCorpusAnalyzer analyzer, string? article, Action action, CancellationToken cancellationToken)
    {
        if (problems.ContainsKey(analyzer.Analyzer))
            return;
        try
        {
            action();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            var detail = $"table '{analyzer.Analyzer.TableName}'{(article is null ? "" : $", {article}")}: {exception.GetType().Name}: {exception.Message}";
            problems.TryAdd(analyzer.Analyzer, new PluginProblem(PluginProblemKind.TableFailed, analyzer.Plugin, detail));
        }
    }
}
