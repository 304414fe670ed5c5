using System.Collections.Immutable;
using System.CommandLine;

namespace Analysis.Host.Commands;

/// <summary>A plugin's command as a part of the command line, and what was parsed for it.</summary>
internal sealed class MountedCommand
{
    private readonly Argument<string[]>? argument;
    private readonly Dictionary<string, Option> options;

    /// <summary>Mounts <paramref name="command"/> under <paramref name="name"/>, the last word of its name.</summary>
    public MountedCommand(PluginCommand command, string name)
    {
        Plugin = command;
        Command = new Command(name, command.Description);
        if (command.Argument is { } what)
        {
            argument = new Argument<string[]>(what) { Arity = ArgumentArity.ZeroOrMore };
            Command.Arguments.Add(argument);
        }

        options = command.Options.ToDictionary(option => option.Name, Create, StringComparer.Ordinal);
        foreach (var option in command.Options)
            Command.Options.Add(options[option.Name]);
    }

    /// <summary>The command as the plugin wrote it.</summary>
    public PluginCommand Plugin { get; }

    /// <summary>The command as it is parsed.</summary>
    public Command Command { get; }

    /// <summary>The arguments given.</summary>
    public ImmutableArray<string> ArgumentsIn(ParseResult parsed) => argument is null ? [] : [.. parsed.GetValue(argument) ?? []];

    /// <summary>The values given to an option; empty where it is a switch or was not given.</summary>
    public ImmutableArray<string> ValuesIn(ParseResult parsed, string option) =>
        options.GetValueOrDefault(option) switch
        {
            Option<string[]> many => [.. parsed.GetValue(many) ?? []],
            Option<string?> one when parsed.GetValue(one) is { } value => [value],
            _ => [],
        };

    /// <summary>Whether an option was given.</summary>
    public bool IsIn(ParseResult parsed, string option) =>
        options.TryGetValue(option, out var known) && parsed.GetResult(known) is { Implicit: false };

    private static Option Create(CommandOption option) => option switch
    {
        { ValueName: null } => new Option<bool>(option.Name) { Description = option.Description },
        { IsRepeatable: true } => new Option<string[]>(option.Name) { Description = option.Description, HelpName = option.ValueName },
        _ => new Option<string?>(option.Name) { Description = option.Description, HelpName = option.ValueName },
    };
}
