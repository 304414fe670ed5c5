using System.CommandLine;
using System.Text.Json;
using Analysis.Host.Configuration;
using Analysis.Host.Loading;

namespace Analysis.Host.Commands;

/// <summary><c>analysis explain ENU001</c>: what a code means and what to do; without a code, all there are.</summary>
internal sealed class ExplainCommand(SharedOptions shared, HostConsole console)
{
    private readonly Argument<string[]> codes = new("CODE")
    {
        Description = "Codes of findings or of problems with plugins. Default: all.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("explain", "Say what a code means and what to do about it.") { codes };
        command.SetAction(Explain);
        return command;
    }

    private int Explain(ParseResult parsed)
    {
        using var plugins = shared.Load(parsed, commandsOnly: true);
        var known = KnownDiagnostics.Of(plugins)
            .Select(found => (found.Code, Severity: JsonNamingPolicy.CamelCase.ConvertName(found.Severity.ToString()), found.Title, found.Help))
            .Concat(PluginProblemCatalog.Entries.Select(entry => (entry.Code, Severity: "error", Title: "A plugin: " + entry.Title, Help: (string?)entry.Advice)))
            .ToList();
        var asked = parsed.GetValue(codes) ?? [];
        var code = ExitCode.Ok;
        using var output = new StreamWriter(console.Output, HostConsole.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var entry in known.Where(entry => asked.Length == 0 || asked.Contains(entry.Code, StringComparer.OrdinalIgnoreCase)))
        {
            output.WriteLine($"{entry.Code} ({entry.Severity}) {entry.Title}");
            if (asked.Length > 0 && entry.Help is { } help)
                output.WriteLine($"  {help}");
        }

        foreach (var unknown in asked.Where(asked => !known.Any(entry => entry.Code.Equals(asked, StringComparison.OrdinalIgnoreCase))))
        {
            console.Say($"There is no code '{unknown}'.{Spelling.Suggestion(unknown, known.Select(entry => entry.Code))} All codes: analysis explain");
            code = ExitCode.Error;
        }

        foreach (var problem in plugins.Problems)
            console.Say(problem.ToString());
        return plugins.Problems.IsEmpty ? code : ExitCode.Error;
    }
}
