using System.Collections.Immutable;
using Analysis.Host.Configuration;
using Analysis.Host.Loading;
using Analysis.Host.Reading;
using Analysis.Host.Reporting;
using Analysis.Host.Reporting.Html;
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

        var reading = options.Reading with { Encoding = options.Encoding, MaxBytes = options.MaxBytes };
        var reader = new InputReader(plugins.Readers, console.Input, reading);
        using var tables = new CorpusTables(pipeline.CorpusAnalyzers);
        var analyzer = new DocumentAnalyzer(reader, new ArticleReader(options.Articles), pipeline)
        {
            Sections = pipeline.Sections,
            Filter = new FindingFilter(options.Severities, options.Baseline is { } known ? Baseline.Read(known) : null),
        };
        var inputs = PendingInput.Of(new InputFinder(plugins.Extensions, reading).Find(options.Inputs), reader, cancellationToken);
        using var outputs = Open(pipeline);
        foreach (var documents in OrderedParallel.Select(inputs, options.Jobs, Work, cancellationToken))
        {
            foreach (var (notes, parts) in documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                outputs.Write(parts);
                notes.Tell(console, summary);
            }
        }

        outputs.Complete(options.Corpus ? Complete(tables, cancellationToken) : null);
        return ExitCodeOf(summary);

        List<(DocumentNotes Notes, object[] Parts)> Work(PendingInput input) =>
            [.. analyzer.Analyze(input, cancellationToken).Select(document =>
            {
                foreach (var article in document.Articles)
                    tables.Add(article.Annotated, cancellationToken);
                return (new DocumentNotes(document, pipeline), outputs.Render(document));
            })];
    }

    private RunOutputs Open(PluginPipeline pipeline)
    {
        var factory = new OutputFactory(options, plugins, pipeline, console);
        var outputs = new RunOutputs();
        try
        {
            foreach (var output in options.Outputs)
                outputs.Add(factory.Open(output));
            if (options.WriteBaseline is { } path)
                outputs.Add(factory.OpenBaseline(path));
            return outputs;
        }
        catch
        {
            outputs.Dispose();
            throw;
        }
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
            var forms = options.Outputs.Select(output => output.Entry.Format).ToList();
            var (withWords, withReport) = (forms.Contains(OutputFormat.Conllu), forms.Contains(OutputFormat.Html));
            return PluginPipeline.Build(plugins, options.Layers, options.Corpus, withReport,
                key => withWords && key.Name == StandardLayers.Token.Name || withReport && ReportContents.IsMethod(key));
        }
        catch (UnknownLayerException exception)
        {
            // Why a layer is unknown may well be that its plugin could not be loaded.
            foreach (var problem in plugins.Problems)
                console.Say(problem.ToString());
            throw new UsageException(exception.Message, exception);
        }
    }

    private int ExitCodeOf(RunSummary summary)
    {
        if (summary.HasErrors)
            return ExitCode.Error;
        return options.FailOn != FailOn.None && summary.Gravest >= (DiagnosticSeverity)(options.FailOn - FailOn.Info)
            ? ExitCode.Findings
            : ExitCode.Ok;
    }
}
