using System.CommandLine;

namespace Analysis.Host.Commands;

/// <summary><c>analysis completion bash</c>: a script that lets a shell complete commands, options and their values.</summary>
/// <remarks>The script asks the command itself, so that commands of plugins are completed too and nothing is to be kept up to date.</remarks>
internal sealed class CompletionCommand(HostConsole console)
{
    private readonly Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        shell.CompletionSources.Add("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Write a script that completes this command in a shell: eval \"$(analysis completion bash)\".") { shell };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(shell)!;
            var script = CompletionScripts.For(name) ?? throw new UsageException($"SHELL is one of bash, zsh, fish, pwsh, not '{name}'.");
            console.Output.Write(HostConsole.Utf8.GetBytes(script.ReplaceLineEndings("\n") + "\n"));
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Whether a command line asks what could stand at its end, as the scripts do.</summary>
    public static bool IsAsked(string[] arguments) => arguments is [['[', 's', 'u', 'g', 'g', 'e', 's', 't', ..], ..];

    /// <summary>Lets every option below <paramref name="command"/> that takes one of some words say them: <c>none|info|warning</c>.</summary>
    public static void AddValues(Command command)
    {
        foreach (var option in command.Options)
        {
            if (option.HelpName is { } names && names.Contains('|', StringComparison.Ordinal))
                option.CompletionSources.Add(names.Split('|'));
        }

        foreach (var below in command.Subcommands)
            AddValues(below);
    }
}
