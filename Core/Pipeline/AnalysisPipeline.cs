using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Analysis;

/// <summary>
/// Analyzers in an order in which each finds its inputs. Immutable and thread-safe: one pipeline serves any number of
/// threads, and the same article always gives the same result.
/// </summary>
public sealed partial class AnalysisPipeline
{
    private readonly ILogger<AnalysisPipeline> logger;

    internal AnalysisPipeline(ImmutableArray<Analyzer> analyzers, ILogger<AnalysisPipeline> logger)
    {
        Analyzers = analyzers;
        this.logger = logger;
    }

    /// <summary>The analyzers in the order in which they run.</summary>
    public ImmutableArray<Analyzer> Analyzers { get; }

    /// <summary>
    /// Runs every analyzer on <paramref name="article"/>. One that throws becomes a fault of the result, those that
    /// need its layer are skipped, and the others go on.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnnotatedArticle Analyze(Article article, CancellationToken cancellationToken = default) =>
        Run(article, null, cancellationToken);

    /// <summary>Does what <see cref="Analyze"/> does, and says how long each analyzer took.</summary>
    /// <param name="article">The article.</param>
    /// <param name="timed">
    /// Told of each analyzer that ran, whether it failed or not, and the time that went by; on the calling thread, before this
    /// returns.
    /// </param>
    /// <param name="cancellationToken">Stops between two analyzers and within one.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnnotatedArticle AnalyzeTimed(Article article, Action<Analyzer, TimeSpan> timed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(timed);
        return Run(article, timed, cancellationToken);
    }

    /// <summary>
    /// Analyzes many articles, several at a time, and yields the results in the order of the articles. No more than a
    /// few articles for each thread are held at once, however fast or slow either side is.
    /// </summary>
    /// <param name="articles">The articles; read as they are needed, never two at a time.</param>
    /// <param name="degree">How many at a time; 0: one for each processor.</param>
    /// <param name="cancellationToken">Stops reading, analyzing and waiting.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled, while the results are read.</exception>
    public IAsyncEnumerable<AnnotatedArticle> AnalyzeAsync(
        IAsyncEnumerable<Article> articles, int degree = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        return OrderedAnalysis.Run(this, articles, degree == 0 ? Environment.ProcessorCount : degree, cancellationToken);
    }

    private AnnotatedArticle Run(Article article, Action<Analyzer, TimeSpan>? timed, CancellationToken cancellationToken)
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

            var start = timed is null ? 0 : Stopwatch.GetTimestamp();
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

            timed?.Invoke(analyzer, Stopwatch.GetElapsedTime(start));
        }

        foreach (var fault in faults)
            LogFault(logger, fault.Analyzer, article.Id, fault.Message, fault.Exception);
        return new AnnotatedArticle(article, layers.Values, faults.DrainToImmutable());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Analyzer} failed on {Article}: {Fault}")]
    private static partial void LogFault(ILogger logger, string analyzer, string article, string fault, Exception? exception);

    private static AnnotatedArticle View(Article article, Analyzer analyzer, Dictionary<string, AnnotationLayer> layers) =>
        new(article, analyzer.Inputs.Concat(analyzer.OptionalInputs)
            .Where(input => layers.ContainsKey(input.Name))
            .DistinctBy(input => input.Name)
            .Select(input => layers[input.Name]));
}
