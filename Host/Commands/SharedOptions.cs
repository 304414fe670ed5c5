using System.Collections.Immutable;
using System.CommandLine;
using Analysis.Host.Configuration;
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
        Description = "The configuration file. Default: the nearest analysis.json in this folder or above it.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The language of messages.</summary>
    public Option<string?> Language { get; } = new("--language")
    {
        Description = "The language of findings' messages, where a plugin has it. Default: that of the locale, else each plugin's own, mostly zh.",
        HelpName = "zh|en",
        Recursive = true,
    };

    /// <summary>Adds the options to <paramref name="root"/>; the commands below it have them too.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(Plugins);
        root.Options.Add(Config);
        root.Options.Add(Language);
    }

    /// <summary>The configuration that a command line names, or the one found from the working folder upwards.</summary>
    /// <exception cref="ConfigurationException">It cannot be used.</exception>
    public ConfigurationFile ReadConfiguration(ParseResult parsed) =>
        ConfigurationPathIn(parsed) is { } path ? ConfigurationFile.Read(path) : ConfigurationFile.Empty;

    /// <summary>Where that configuration lies; null where there is none.</summary>
    public string? ConfigurationPathIn(ParseResult parsed) =>
        parsed.GetValue(Config) ?? ConfigurationFile.FindFrom(Environment.CurrentDirectory);

    /// <summary>The language that is asked for, or that of the locale; null where neither is one of ours.</summary>
    /// <exception cref="UsageException">There is no such language.</exception>
    public string? LanguageIn(Settings settings) => settings.ValueOf(Language) switch
    {
        null => Locale.Language(Environment.GetEnvironmentVariable),
        ("zh" or "en") and var known => known,
        var other => throw new UsageException($"--language is one of zh, en, not '{other}'."),
    };

    /// <summary>Loads the plugins that a command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="commandsOnly">Whether only the plugins' commands are wanted, not their analyzers.</param>
    /// <exception cref="ConfigurationException">The configuration file cannot be used.</exception>
    public PluginSet Load(ParseResult parsed, bool commandsOnly = false) => Load(parsed, ReadConfiguration(parsed), commandsOnly);

    /// <summary>The same with the configuration read already.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="commandsOnly">Whether only the plugins' commands are wanted, not their analyzers.</param>
    /// <param name="command">The words of a plugin's command, and what follows them, if that alone is wanted.</param>
    public PluginSet Load(ParseResult parsed, ConfigurationFile configuration, bool commandsOnly = false, IReadOnlyList<string>? command = null) =>
        CreateHost(parsed, configuration, commandsOnly).Load(FoldersIn(parsed), command ?? []);

    /// <summary>The folders of plugins that a command line names, or the one that comes with the command.</summary>
    public ImmutableArray<string> FoldersIn(ParseResult parsed) =>
        parsed.GetValue(Plugins) is { Length: > 0 } named ? [.. named] : [PluginHost.DefaultFolder];

    /// <summary>What loads them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="configuration">The configuration, which has the plugins' options.</param>
    /// <param name="commandsOnly">Whether only the plugins' commands are wanted, not their analyzers.</param>
    /// <param name="shadow">Where plugins are copied to so that they can be built anew and unloaded, or null.</param>
    public PluginHost CreateHost(ParseResult parsed, ConfigurationFile configuration, bool commandsOnly = false, PluginShadow? shadow = null)
    {
        var language = LanguageIn(new Settings(parsed, configuration));
        return new PluginHost(configuration.Plugins, isUnloadable: shadow is not null, language: language, commandsOnly: commandsOnly, shadow: shadow);
    }
}
