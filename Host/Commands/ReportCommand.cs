using System.CommandLine;
using System.Text.Json;
using Analysis.Host.Configuration;
using Analysis.Host.Loading;
using Analysis.Host.Reporting;
using Analysis.Host.Reporting.Html;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Commands;

/// <summary>
/// <c>analysis report RESULTS</c>: the HTML report of results that <c>run --format json</c> wrote, without reading or
/// analyzing anything again.
/// </summary>
/// <param name="shared">Which plugins, for the captions and sections that they give.</param>
/// <param name="console">Where the report goes.</param>
internal sealed class ReportCommand(SharedOptions shared, HostConsole console)
{
    private readonly Argument<string> results = new("RESULTS")
    {
        Description = "A file that analysis run --format json wrote, or - for standard input.",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "Write to this file, whole or not at all, instead of to standard output.",
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("report", "Make the HTML report of results in JSON.") { results, output };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(results)!;
        var configuration = shared.ReadConfiguration(parsed);
        var language = shared.LanguageIn(new Settings(parsed, configuration));
        using var plugins = shared.Load(parsed, configuration);
        var pipeline = PluginPipeline.Build(plugins, [], withSections: true);
        foreach (var problem in plugins.Problems.Concat(pipeline.Problems))
            console.Say(problem.ToString());
        var hasErrors = !plugins.Problems.IsEmpty || !pipeline.Problems.IsEmpty;
        try
        {
            using var json = Read(path);
            var written = new WrittenResults(json.RootElement, plugins.Plugins.SelectMany(plugin => plugin.Analyzers).Select(analyzer => analyzer.OutputKey).DistinctBy(key => key.Name));
            var report = new HtmlReport(written.Contents(pipeline.TryPluginOf), language);
            using var target = new StreamOutput(report, OutputTarget.Open(parsed.GetValue(output) is "-" ? null : parsed.GetValue(output), console));
            foreach (var document in written.Documents())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var whole = WithSections(document, pipeline, cancellationToken);
                target.Write(target.Render(whole));
                foreach (var failed in whole.Articles.SelectMany(article => article.Sections).Where(section => section.Error is not null))
                {
                    console.Say(new PluginProblem(PluginProblemKind.SectionFailed, failed.Plugin, $"'{failed.Title}': {failed.Error}").ToString());
                    hasErrors = true;
                }
            }

            target.Finish(written.Tables());
            target.Commit();
            return hasErrors ? ExitCode.Error : ExitCode.Ok;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new UsageException($"{path}: these are no results of analysis run --format json: {exception.Message}", exception);
        }
    }

    private JsonDocument Read(string path)
    {
        try
        {
            using var stream = path == "-" ? console.Input : File.OpenRead(path);
            return JsonDocument.Parse(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {exception.Message}", exception);
        }
    }

    private static DocumentResult WithSections(DocumentResult document, PluginPipeline pipeline, CancellationToken cancellationToken) => document with
    {
        Articles = [.. document.Articles.Select(article => article with { Sections = WrittenSection.Of(article.Annotated, pipeline.Sections, cancellationToken) })],
    };
}
