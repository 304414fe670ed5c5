using System.CommandLine;
using Analysis.Host.Configuration;
using Analysis.Host.Loading;
using Analysis.Host.Reading;

namespace Analysis.Host.Commands;

/// <summary>Mounts the commands that plugins bring beside the host's own.</summary>
internal sealed class PluginCommands(PluginSet plugins, ConfigurationFile configuration, HostConsole console)
{
    /// <summary>In characters. Large: a command may write as much as it reads, and every buffer is a call of the system.</summary>
    private const int OutputBuffer = 1 << 15;

    /// <summary>What was wrong with commands, or happened in one.</summary>
    private readonly List<PluginProblem> problems = [];

    /// <summary>Mounts all commands below <paramref name="root"/>; one whose name is taken is left out and reported.</summary>
    public void Mount(RootCommand root)
    {
        foreach (var plugin in plugins.Plugins)
        {
            foreach (var command in plugin.Commands)
                Mount(root, plugin, command);
        }
    }

    private void Mount(RootCommand root, LoadedPlugin plugin, PluginCommand command)
    {
        var words = command.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Command parent = root;
        foreach (var word in words.SkipLast(1))
        {
            var group = parent.Subcommands.FirstOrDefault(existing => existing.Name == word);
            if (group is null)
                parent.Subcommands.Add(group = new Command(word, $"Commands of {plugin.Name}."));
            parent = group;
        }

        var clash = words.Length == 0 || parent.Subcommands.Any(existing => existing.Name == words[^1]) ? command.Name
            : command.Options.Select(option => option.Name).FirstOrDefault(name => root.Options.Any(existing => existing.Name == name));
        if (clash is not null)
        {
            problems.Add(new PluginProblem(PluginProblemKind.CommandTaken, plugin.Name, $"'{clash}' of the command '{command.Name}'"));
            return;
        }

        var mounted = new MountedCommand(command, words[^1]);
        mounted.Command.SetAction((parsed, cancellationToken) => RunAsync(mounted, plugin, parsed, cancellationToken));
        parent.Subcommands.Add(mounted.Command);
    }

    private async Task<int> RunAsync(MountedCommand command, LoadedPlugin plugin, ParseResult parsed, CancellationToken cancellationToken)
    {
        var reading = new InputOptions().Read(new Settings(parsed, configuration));
        var reader = new InputReader(plugins.Readers, console.Input, reading);
        var output = new StreamWriter(console.Output, HostConsole.Utf8, OutputBuffer) { NewLine = "\n" };
        var context = new HostCommandContext(
            command, parsed, plugins, reader, new InputFinder(plugins.Extensions, reading), output, console);
        var code = ExitCode.Ok;
        try
        {
            code = await command.Plugin.RunAsync(context, cancellationToken).ConfigureAwait(false);
            output.Flush();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (IOException exception)
        {
            console.Say(exception.Message);
            code = ExitCode.Error;
        }
        catch (Exception exception)
        {
            // A plugin's command may throw anything; it is said to be that plugin's and not the host's.
            problems.Add(new PluginProblem(PluginProblemKind.CommandFailed, plugin.Name,
                $"'{command.Plugin.Name}': {exception.GetType().Name}: {exception.Message}"));
        }

        foreach (var problem in plugins.Problems.Concat(problems))
            console.Say(problem.ToString());
        return context.HasErrors || plugins.Problems.Length + problems.Count > 0 ? ExitCode.Error : code;
    }
}
