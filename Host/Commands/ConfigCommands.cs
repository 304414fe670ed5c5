using System.CommandLine;
using Analysis.Host.Configuration;
using Analysis.Host.Reporting;

namespace Analysis.Host.Commands;

/// <summary><c>analysis init</c> and <c>analysis config print</c>: a first configuration file, and what is in force.</summary>
internal sealed class ConfigCommands(SharedOptions shared, HostConsole console)
{
    /// <summary>Adds the commands below <paramref name="root"/>.</summary>
    public void AddTo(RootCommand root)
    {
        var init = new Command("init", $"Write a first {ConfigurationFile.Name} into this folder.");
        init.SetAction(_ => Init());
        root.Subcommands.Add(init);
        var print = new Command("print", "Print the options that are set outside the command line, each with where.");
        print.SetAction(Print);
        root.Subcommands.Add(new Command("config", "What is set, and where.") { print });
    }

    private int Init()
    {
        if (File.Exists(ConfigurationFile.Name))
        {
            console.Say($"There is already one here; {ConfigurationFile.Name} was left as it is.");
            return ExitCode.Error;
        }

        using var target = OutputTarget.Open(ConfigurationFile.Name);
        target.Write(HostConsole.Utf8.GetBytes("""
            {
              // What is set here is found from this folder and every one below it. The command line goes before it, and so
              // does the environment (ANALYSIS_FAIL_ON). Comments and trailing commas are allowed.
              "failOn": "error",

              // A severity a code: error, warning, info, off. All codes: analysis explain
              "severity": {},

              // For some files only.
              "overrides": [
                // { "files": ["drafts/**"], "severity": { "QUO010": "off" } },
              ],

              // A section a plugin. What may be set: analysis plugins list --verbose
              "plugins": {},
            }

            """.ReplaceLineEndings("\n")));
        target.Finish();
        target.Commit();
        return ExitCode.Ok;
    }

    private int Print(ParseResult parsed)
    {
        var file = shared.ReadConfiguration(parsed);
        var settings = new Settings(parsed, file);
        using var output = new StreamWriter(console.Output, HostConsole.Utf8, leaveOpen: true) { NewLine = "\n" };
        output.WriteLine($"configuration = {file.Path ?? "(none)"}");
        foreach (var key in ConfigurationKey.All)
            output.WriteLine(settings.ElsewhereOf(key) is { } set ? $"{key.Name} = {set.Value.Replace(ConfigurationKey.Separator.ToString(), ", ", StringComparison.Ordinal)}  ({set.From})" : $"{key.Name}  (default)");
        return ExitCode.Ok;
    }
}
