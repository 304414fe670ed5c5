using System.CommandLine;
using System.CommandLine.Help;
using Analysis.Host.Loading;
using Analysis.Host.Reporting;

namespace Analysis.Host.Commands;

/// <summary>The command line: built-in commands, and those that plugins bring.</summary>
internal sealed class CommandLine(HostConsole console)
{
    private readonly SharedOptions shared = new();

    /// <summary>Parses and runs, and returns the exit code. Throws nothing that a user can bring about.</summary>
    public int Run(string[] arguments)
    {
        if (arguments is ["--version"])
        {
            // Answered before anything is set up: scripts ask for it often.
            console.Output.Write(HostConsole.Utf8.GetBytes(HostVersion.Text + "\n"));
            return ExitCode.Ok;
        }

        try
        {
            var root = CreateRoot();
            var parsed = Parse(root, arguments);
            // Plugins are loaded only where their commands may be meant, or have to be listed.
            if (parsed.CommandResult.Command is not RootCommand)
                return Invoke(parsed);
            using var plugins = shared.Load(parsed, commandsOnly: true, command: parsed.UnmatchedTokens);
            new PluginCommands(plugins, console).Mount(root);
            return Invoke(Parse(root, arguments));
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is UsageException or ConfigurationException or OutputException)
        {
            console.Say(exception.Message);
            return ExitCode.Error;
        }
    }

    private static ParseResult Parse(RootCommand root, string[] arguments) =>
        root.Parse(arguments.Length == 0 ? ["--help"] : arguments);

    private int Invoke(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (var error in parsed.Errors)
                console.Say(error.Message);
            console.Say("See: analysis --help");
            return ExitCode.Error;
        }

        using var output = new StreamWriter(console.Output, HostConsole.Utf8, leaveOpen: true) { NewLine = "\n" };
        // Asynchronously, for an interrupt cancels only what was invoked so; the process has nothing else to do meanwhile.
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = output,
            Error = console.Error,
        }).GetAwaiter().GetResult();
    }

    private RootCommand CreateRoot()
    {
        var root = new RootCommand("Finds articles, enumerations, quotations and keywords in pages of text.");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
        shared.AddTo(root);
        root.Subcommands.Add(new RunCommand(shared).Create((options, parsed, cancellationToken) =>
        {
            using var plugins = shared.Load(parsed);
            return Task.FromResult(new Run(options, plugins, console).Execute(cancellationToken));
        }));
        root.Subcommands.Add(new ExtractCommand(shared, console).Create());
        root.Subcommands.Add(new ReportCommand(shared, console).Create());
        root.Subcommands.Add(new PluginsCommand(shared, console).Create());
        root.Subcommands.Add(new ExplainCommand(shared, console).Create());
        new ConfigCommands(shared, console).AddTo(root);
        return root;
    }
}
