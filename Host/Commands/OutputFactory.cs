using System.Runtime.CompilerServices;
using Analysis.Host.Loading;
using Analysis.Host.Reporting;
using Analysis.Host.Reporting.Conllu;
using Analysis.Host.Reporting.Docx;
using Analysis.Host.Reporting.Github;
using Analysis.Host.Reporting.Html;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Reporting.Pretty;
using Analysis.Host.Reporting.Sarif;
using Analysis.Host.Reporting.Tables;
using Analysis.Host.Reporting.Texts;
using Analysis.Host.Reporting.Xlsx;

namespace Analysis.Host.Commands;

/// <summary>Opens the outputs that a run was asked for.</summary>
/// <remarks>Each form is made in a method of its own, so that a run loads the code of its own forms only.</remarks>
internal sealed class OutputFactory(RunOptions options, PluginSet plugins, PluginPipeline pipeline, HostConsole console)
{
    /// <summary>Opens one output.</summary>
    /// <exception cref="OutputException">Its file or folder cannot be made.</exception>
    /// <exception cref="UsageException">It is nothing for where it should go.</exception>
    public RunOutput Open(RequestedOutput output)
    {
        if (output is { Entry.IsBinary: true, Target: null } && console.OutputIsTerminal)
            throw new UsageException($"--format {output.Entry.Name} is nothing for a terminal; name a file: --format {output.Entry.Name}=FILE.");
        return output.Entry.Format switch
        {
            OutputFormat.Json => Stream(output, new JsonReport(plugins, pipeline)),
            OutputFormat.Jsonl => Stream(output, new JsonLinesReport(pipeline)),
            OutputFormat.Csv or OutputFormat.Tsv => OpenTables(output),
            OutputFormat.Sarif => OpenSarif(output),
            OutputFormat.Github => OpenGithub(output),
            OutputFormat.Txt => OpenText(output),
            OutputFormat.Tei => OpenTei(output),
            OutputFormat.Conllu => OpenConllu(output),
            OutputFormat.Xlsx => OpenWorkbook(output),
            OutputFormat.Docx => OpenDocument(output),
            OutputFormat.Html => OpenHtml(output),
            _ => OpenPretty(output),
        };
    }

    /// <summary>Opens the file of findings that are known from now on.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public RunOutput OpenBaseline(string path) => Over(OutputTarget.Open(path), target => new StreamOutput(new BaselineReport(), target));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StreamOutput OpenPretty(RequestedOutput output) =>
        Stream(output, new PrettyReport(pipeline, PrettyOptions.For(options.Width, output.Target is null && console.OutputIsTerminal)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StreamOutput OpenSarif(RequestedOutput output) => Stream(output, new SarifReport(plugins));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StreamOutput OpenGithub(RequestedOutput output) => Stream(output, new GithubReport());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StreamOutput OpenText(RequestedOutput output) => Stream(output, new TextReport(options.WithMark));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StreamOutput OpenTei(RequestedOutput output) => Stream(output, new TeiReport());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StreamOutput OpenConllu(RequestedOutput output) => Stream(output, new ConlluReport());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WorkbookOutput OpenWorkbook(RequestedOutput output) =>
        Over(OutputTarget.Open(output.Target, console), target => new WorkbookOutput(new ResultTables(pipeline), target));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DocxOutput OpenDocument(RequestedOutput output) =>
        Over(OutputTarget.Open(output.Target, console), target => new DocxOutput(target));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StreamOutput OpenHtml(RequestedOutput output) => Stream(output, new HtmlReport(ReportContents.Of(plugins, pipeline), options.Language));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RunOutput OpenTables(RequestedOutput output)
    {
        var style = new DelimitedStyle(output.Entry.Format == OutputFormat.Tsv ? '\t' : ',', options.WithMark);
        var tables = new ResultTables(pipeline);
        if (options.Table is not { } name)
            return new TableFolderOutput(tables, style, output.Target!, output.Entry.Name);
        if (name.StartsWith(TableReport.CorpusPrefix, StringComparison.Ordinal) ? !options.Corpus : !tables.Shapes.Any(shape => shape.Name == name))
            throw new UsageException($"There is no table '{name}'. Tables: {string.Join(", ", tables.Shapes.Select(shape => shape.Name))}; "
                + $"with --corpus, {TableReport.CorpusPrefix}NAME too.");
        return Stream(output, new TableReport(tables, name, style));
    }

    private StreamOutput Stream(RequestedOutput output, Report report) =>
        Over(OutputTarget.Open(output.Target, console), target => new StreamOutput(report, target));

    /// <summary>Makes an output over <paramref name="target"/>, which is removed again where that fails.</summary>
    private static T Over<T>(OutputTarget target, Func<OutputTarget, T> make)
    {
        try
        {
            return make(target);
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }
}
