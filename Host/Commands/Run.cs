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
    private readonly Timings? timings = options.Timings ? new Timings() : null;

    /// <summary>How long the plugins took to load.</summary>
    public TimeSpan Loading { get; init; }

    /// <summary>Runs, and returns the exit code.</summary>
    /// <exception cref="ConfigurationException">The configuration names what there is not.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing was left behind.</exception>
    public int Execute(CancellationToken cancellationToken)
    {
        timings?.Add("plugins", Loading);
        ConfiguredNames.Check(options.Configuration, plugins);
        var pipeline = BuildPipeline();
        foreach (var problem in plugins.Problems.Concat(pipeline.Problems))
        {
            console.Say(problem.ToString());
            summary.AddError();
        }

        var reading = options.Reading with { MaxBytes = options.MaxBytes };
        var reader = new InputReader(plugins.Readers, console.Input, reading)
        {
            Timed = timings is null ? null : time => timings.Add("read", time),
        };
        using var tables = new CorpusTables(pipeline.CorpusAnalyzers);
        var analyzer = new DocumentAnalyzer(reader, new ArticleReader(options.Articles), pipeline)
        {
            Timings = timings,
            Confidence = options.MinConfidence is { } least ? new ConfidenceFilter(least) : null,
            Sections = pipeline.Sections,
            Filter = new FindingFilter(options.Configuration.Severities, options.Baseline is { } known ? Baseline.Read(known) : null),
        };
        var found = new InputFinder(plugins.Extensions, reading).Find(options.Inputs);
        // Where a person waits, all inputs are found first, so that it can be said how many are left.
        var progress = ShowsProgress ? StartProgress(found = [.. found]) : null;
        var inputs = PendingInput.Of(found, reader, cancellationToken);
        using var outputs = Open(pipeline);
        try
        {
            foreach (var (input, documents) in OrderedParallel.Select(inputs, options.Jobs, Work, cancellationToken))
            {
                foreach (var (notes, parts) in documents)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Measure("write", () => outputs.Write(parts));
                    notes.Tell(console, summary);
                }

                progress?.Advance(input.Bytes, input.Document is null);
            }
        }
        finally
        {
            progress?.End();
        }

        Measure("write", () => outputs.Complete(options.Corpus ? Complete(tables, cancellationToken) : null));
        foreach (var line in timings?.Lines() ?? [])
            console.Say(line);
        return ExitCodeOf(summary);

        (PendingInput Input, List<(DocumentNotes Notes, object[] Parts)> Documents) Work(PendingInput input) =>
            (input, [.. analyzer.Analyze(input, cancellationToken).Select(document =>
            {
                timings?.Count(document);
                foreach (var article in document.Articles)
                    Measure("tables", () => tables.Add(article.Annotated, cancellationToken));
                return (new DocumentNotes(document, pipeline), Timings.Measure(timings, "render", () => outputs.Render(document)));
            })]);
    }

    /// <summary>Only where nothing else is written to the terminal.</summary>
    private bool ShowsProgress => console.ErrorIsTerminal && !(console.OutputIsTerminal && options.Outputs.Any(output => output.Target is null));

    private Progress StartProgress(IEnumerable<InputFile> inputs) =>
        new(console, TimeProvider.System, inputs.Count(), inputs.Sum(input => input.Bytes));

    private void Measure(string stage, Action work)
    {
        if (timings is null)
            work();
        else
            Timings.Measure(timings, stage, () =>
            {
                work();
                return true;
            });
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
