using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Analyzers in an order in which each finds its inputs. Immutable and thread-safe: one pipeline serves any number of
/// threads, and the same article always gives the same result.
/// </summary>
public sealed class AnalysisPipeline
{
    internal AnalysisPipeline(ImmutableArray<Analyzer> analyzers) => Analyzers = analyzers;

    /// <summary>The analyzers in the order in which they run.</summary>
    public ImmutableArray<Analyzer> Analyzers { get; }

    /// <summary>
    /// Runs every analyzer on <paramref name="article"/>. One that throws becomes a fault of the result, those that
    /// need its layer are skipped, and the others go on.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnnotatedArticle Analyze(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var layers = new Dictionary<string, AnnotationLayer>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<AnalysisFault>();
        foreach (var analyzer in Analyzers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var layer = analyzer.OutputKey.Name;
            if (analyzer.Inputs.FirstOrDefault(input => !layers.ContainsKey(input.Name)) is { } missing)
            {
                faults.Add(new(analyzer.Name, layer, $"Skipped: its input '{missing}' is missing.", null));
                continue;
            }

            try
            {
                layers.Add(layer, analyzer.Run(View(article, analyzer, layers), cancellationToken));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception exception)
            {
                // Whatever a plugin throws is contained here and reported; nothing of the other layers is lost.
                faults.Add(new(analyzer.Name, layer, $"{exception.GetType().Name}: {exception.Message}", exception));
            }
        }

        return new AnnotatedArticle(article, layers.Values, faults.DrainToImmutable());
    }

    private static AnnotatedArticle View(Article article, Analyzer analyzer, Dictionary<string, AnnotationLayer> layers) =>
        new(article, analyzer.Inputs.Concat(analyzer.OptionalInputs)
            .Where(input => layers.ContainsKey(input.Name))
            .DistinctBy(input => input.Name)
            .Select(input => layers[input.Name]));
}
