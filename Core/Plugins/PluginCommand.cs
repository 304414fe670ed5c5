using System.Collections.Immutable;

namespace Analysis;

/// <summary>A command of a plugin's own, which a host mounts: <c>analysis segment</c>, <c>analysis sources build</c>.</summary>
public abstract class PluginCommand
{
    /// <summary>Its name; words apart by a blank are commands below one another: <c>sources build</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in a line.</summary>
    public abstract string Description { get; }

    /// <summary>What its arguments are: <c>FILE</c>. Null: it takes none.</summary>
    public virtual string? Argument => null;

    /// <summary>Its options.</summary>
    public virtual ImmutableArray<CommandOption> Options => [];

    /// <summary>Runs it. The result is the process's exit code: 0 ok, 1 findings, 2 an error said on <see cref="CommandContext.Error"/>.</summary>
    public abstract Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken);
}

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name with dashes: <c>--tags</c>.</param>
/// <param name="Description">What it does, in a line.</param>
/// <param name="ValueName">What its value is: <c>FILE</c>. Null: it is a switch.</param>
/// <param name="IsRepeatable">Whether it may be given more than once.</param>
public sealed record CommandOption(string Name, string Description, string? ValueName = null, bool IsRepeatable = false);
