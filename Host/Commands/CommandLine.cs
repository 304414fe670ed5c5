using System.CommandLine;
using Analysis.Host.Loading;
using Analysis.Host.Reporting;

namespace Analysis.Host.Commands;

/// <summary>The command line: built-in commands, and those that plugins bring.</summary>
internal sealed class CommandLine(HostConsole console)
{
    private readonly SharedOptions shared = new();

    /// <summary>Parses and runs, and returns the exit code. Throws nothing.</summary>
    public async Task<int> RunAsync(string[] arguments)
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
            var parsed = root.Parse(arguments);
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                    console.Say(error.Message);
                console.Say("See: analysis --help");
                return ExitCode.Error;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Error = console.Error,
            }).ConfigureAwait(false);
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

    private RootCommand CreateRoot()
    {
        var root = new RootCommand("Finds articles, enumerations, quotations and keywords in pages of text.");
        shared.AddTo(root);
        root.Subcommands.Add(new RunCommand().Create((options, parsed, cancellationToken) =>
        {
            using var plugins = shared.Load(parsed);
            return Task.FromResult(new Run(options, plugins, console).Execute(cancellationToken));
        }));
        return root;
    }
}
