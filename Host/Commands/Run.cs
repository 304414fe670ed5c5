using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Analysis.Host.Loading;
using Analysis.Host.Reading;
using Analysis.Host.Reporting;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Reporting.Pretty;
using Analysis.Host.Running;

namespace Analysis.Host.Commands;

/// <summary>A run: inputs found, read, analyzed on several threads, and reported in their order.</summary>
internal sealed class Run(RunOptions options, PluginSet plugins, HostConsole console)
{
    private readonly RunSummary summary = new();

    /// <summary>Runs, and returns the exit code.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing was left behind.</exception>
    public int Execute(CancellationToken cancellationToken)
    {
        var pipeline = BuildPipeline();
        foreach (var problem in plugins.Problems.Concat(pipeline.Problems))
        {
            console.Say(problem.ToString());
            summary.AddError();
        }

        var report = CreateReport(pipeline);
        var reading = options.Reading with { Encoding = options.Encoding, MaxBytes = options.MaxBytes };
        var reader = new InputReader([.. plugins.Plugins.SelectMany(plugin => plugin.Readers)], console.Input, reading);
        using var tables = new CorpusTables(pipeline.CorpusAnalyzers);
        var analyzer = new DocumentAnalyzer(reader, new ArticleReader(options.Articles), pipeline);
        var inputs = PendingInput.Of(new InputFinder(plugins.Extensions, reading).Find(options.Inputs), reader, cancellationToken);
        using var output = OutputTarget.Open(options.Output, console);
        output.Write(report.Opening);
        var isFirst = true;
        foreach (var documents in OrderedParallel.Select(inputs, options.Jobs, Work, cancellationToken))
        {
            foreach (var (notes, piece) in documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!isFirst)
                    output.Write(report.Separator);
                isFirst = false;
                output.Write(piece);
                notes.Tell(console, summary);
            }
        }

        output.Write(report.Close(options.Corpus ? Complete(tables, cancellationToken) : null));
        output.Complete();
        return ExitCodeOf(summary);

        List<(DocumentNotes Notes, ReadOnlyMemory<byte> Piece)> Work(PendingInput input) =>
            [.. analyzer.Analyze(input, cancellationToken).Select(document =>
            {
                foreach (var article in document.Articles)
                    tables.Add(article.Annotated, cancellationToken);
                return (new DocumentNotes(document, pipeline), report.Render(document));
            })];
    }

    private ImmutableArray<Table> Complete(CorpusTables tables, CancellationToken cancellationToken)
    {
        var made = tables.Complete(cancellationToken);
        foreach (var problem in tables.Problems)
        {
            console.Say(problem.ToString());
            summary.AddError();
        }

        return made;
    }

    private PluginPipeline BuildPipeline()
    {
        try
        {
            return PluginPipeline.Build(plugins, options.Layers, options.Corpus);
        }
        catch (UnknownLayerException exception)
        {
            // Why a layer is unknown may well be that its plugin could not be loaded.
            foreach (var problem in plugins.Problems)
                console.Say(problem.ToString());
            throw new UsageException(exception.Message, exception);
        }
    }

    private Report CreateReport(PluginPipeline pipeline) => options.Format switch
    {
        OutputFormat.Json => new JsonReport(plugins, pipeline),
        OutputFormat.Jsonl => new JsonLinesReport(pipeline),
        _ => CreatePrettyReport(pipeline),
    };

    /// <summary>Apart from the others, so that Spectre.Console is loaded for this report only.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PrettyReport CreatePrettyReport(PluginPipeline pipeline) =>
        new(pipeline, PrettyOptions.For(options.Width, options.Output is null && console.OutputIsTerminal));

    private int ExitCodeOf(RunSummary summary)
    {
        if (summary.HasErrors)
            return ExitCode.Error;
        return options.FailOn != FailOn.None && summary.Gravest >= (DiagnosticSeverity)(options.FailOn - FailOn.Info)
            ? ExitCode.Findings
            : ExitCode.Ok;
    }
}
