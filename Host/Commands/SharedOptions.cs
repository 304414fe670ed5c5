using System.Collections.Immutable;
using System.CommandLine;
using Analysis.Host.Loading;

namespace Analysis.Host.Commands;

/// <summary>The options of every command: which plugins, configured how.</summary>
internal sealed class SharedOptions
{
    /// <summary>Folders of plugins.</summary>
    public Option<string[]> Plugins { get; } = new("--plugins")
    {
        Description = "A folder of plugins, or one plugin's folder; repeatable. Default: the plugins that come with the command.",
        HelpName = "DIR",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The configuration file.</summary>
    public Option<string?> Config { get; } = new("--config")
    {
        Description = "A configuration file: {\"plugins\": {\"Analysis.Quotation\": {…}}}.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>Adds the options to <paramref name="root"/>; the commands below it have them too.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(Plugins);
        root.Options.Add(Config);
    }

    /// <summary>Loads the plugins that a command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="commandsOnly">Whether only the plugins' commands are wanted, not their analyzers.</param>
    /// <exception cref="ConfigurationException">The configuration file cannot be used.</exception>
    public PluginSet Load(ParseResult parsed, bool commandsOnly = false)
    {
        var configuration = parsed.GetValue(Config) is { } path ? PluginConfiguration.Read(path) : PluginConfiguration.Empty;
        var folders = parsed.GetValue(Plugins) is { Length: > 0 } named ? named.ToImmutableArray() : [PluginHost.DefaultFolder];
        return new PluginHost(configuration, commandsOnly: commandsOnly).Load(folders);
    }
}
