using System.Collections.Immutable;
using Analysis.Host.Configuration;

namespace Analysis.Host.Loading;

/// <summary>
/// Holds the names that a configuration uses against those that there are: a section of a plugin or a code that is misspelt
/// would else be one that nobody set.
/// </summary>
internal static class ConfiguredNames
{
    /// <summary>Checks the plugins' sections and the codes of severities.</summary>
    /// <remarks>
    /// One configuration serves runs with different plugins. So what belongs to a plugin that comes with the command is known
    /// even where it is not loaded, and a code is unknown only where nobody could have it: where one plugin does not say its
    /// codes, only if others of its letters are known.
    /// </remarks>
    /// <exception cref="ConfigurationException">A name is not known.</exception>
    public static void Check(ConfigurationFile configuration, PluginSet plugins)
    {
        // What is wrong with a plugin is said of it; whether it has a section cannot be told then.
        if (configuration.Path is not { } path || !plugins.Problems.IsEmpty)
            return;
        CheckSections(path, configuration.Plugins, plugins);
        if (configuration.Severities.Codes.Any())
            CheckCodes(path, configuration.Severities, plugins);
    }

    private static void CheckSections(string path, PluginConfiguration sections, PluginSet plugins)
    {
        var known = plugins.Plugins.Select(plugin => plugin.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var section in sections.Names.Where(name => !known.Contains(name)))
        {
            known.UnionWith(OurNames());
            if (!known.Contains(section))
                throw new ConfigurationException($"{path}: there is no plugin '{section}'.{Spelling.Suggestion(section, known)} Plugins: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }

    private static void CheckCodes(string path, SeverityRules severities, PluginSet plugins)
    {
        var known = KnownDiagnostics.Of(plugins).Select(descriptor => descriptor.Code).ToHashSet(StringComparer.Ordinal);
        var letters = known.Select(LettersOf).ToHashSet(StringComparer.Ordinal);
        var areAllKnown = OurNames().All(name => plugins.Plugins.Any(plugin => plugin.Name == name)) && plugins.Plugins.All(SaysItsCodes);
        foreach (var code in severities.Codes.Where(code => !known.Contains(code) && (areAllKnown || letters.Contains(LettersOf(code)))))
            throw new ConfigurationException($"{path}: there is no code '{code}'.{Spelling.Suggestion(code, known)} All codes: analysis explain");
    }

    private static bool SaysItsCodes(LoadedPlugin plugin) =>
        !plugin.Diagnostics.IsEmpty || !plugin.Analyzers.Any(analyzer => analyzer is Analyzer<Diagnostic>);

    private static string LettersOf(string code) => code.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);

    private static ImmutableArray<string> OurNames() => Directory.Exists(PluginHost.DefaultFolder)
        ? [.. PluginFolders.Below(PluginHost.DefaultFolder).Select(PluginFolders.AssemblyOf).OfType<string>().Select(path => Path.GetFileNameWithoutExtension(path))]
        : [];
}
