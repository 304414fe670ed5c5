using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Analysis.Host.Loading;
using Analysis.Host.Reporting;
using Analysis.Host.Watching;

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
            var configuration = shared.ReadConfiguration(parsed);
            using var plugins = shared.Load(parsed, configuration, commandsOnly: true, command: parsed.UnmatchedTokens);
            new PluginCommands(plugins, configuration, console).Mount(root);
            if (CompletionCommand.IsAsked(arguments))
                CompletionCommand.AddValues(root);
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
        var run = new RunCommand(shared);
        root.Subcommands.Add(run.Create((options, parsed, cancellationToken) =>
        {
            if (options.Watch)
                Watch(options, run, parsed, cancellationToken);
            var start = Stopwatch.GetTimestamp();
            using var plugins = shared.Load(parsed, options.Configuration);
            return Task.FromResult(new Run(options, plugins, console) { Loading = Stopwatch.GetElapsedTime(start) }.Execute(cancellationToken));
        }));
        root.Subcommands.Add(new ExtractCommand(shared, console).Create());
        root.Subcommands.Add(new ReportCommand(shared, console).Create());
        root.Subcommands.Add(new PluginsCommand(shared, console).Create());
        root.Subcommands.Add(new ExplainCommand(shared, console).Create());
        new ConfigCommands(shared, console).AddTo(root);
        root.Subcommands.Add(new CompletionCommand(console).Create());
        return root;
    }

    /// <summary>In a method of its own: a run that is none has no use for its code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Watch(RunOptions options, RunCommand run, ParseResult parsed, CancellationToken cancellationToken) => new Watch(new WatchRequest
    {
        Options = options,
        Plugins = shared.FoldersIn(parsed),
        Read = () => run.Read(parsed),
        ConfigurationPath = () => shared.ConfigurationPathIn(parsed),
        CreateHost = shadow => shared.CreateHost(parsed, shared.ReadConfiguration(parsed), shadow: shadow),
    }, console).Execute(cancellationToken);
}
