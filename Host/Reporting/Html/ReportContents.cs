using System.Collections.Immutable;
using Analysis.Host.Loading;

namespace Analysis.Host.Reporting.Html;

/// <summary>What a report is of: who made the results, and which layers are shown.</summary>
/// <param name="Version">The version of the command that made the results.</param>
/// <param name="Plugins">The plugins that made them, by name, with their versions.</param>
/// <param name="Layers">The layers that have marks and a table, in the order of their names.</param>
/// <param name="PluginOf">The plugin that writes a layer; empty where it is not known.</param>
internal sealed record ReportContents(
    string Version, ImmutableArray<KeyValuePair<string, string>> Plugins, ImmutableArray<LayerKey> Layers, Func<string, string> PluginOf)
{
    private const string MethodSuffix = ".method";

    /// <summary>Whether a layer says how others came about: it has no place in the text, and is shown as the method.</summary>
    public static bool IsMethod(LayerKey layer) => layer.Name.EndsWith(MethodSuffix, StringComparison.Ordinal);

    /// <summary>Whether a layer has marks; findings have them as findings.</summary>
    public static bool IsShown(LayerKey layer) => layer.ValueType != typeof(Diagnostic) && !IsMethod(layer);

    /// <summary>The contents of a run.</summary>
    public static ReportContents Of(PluginSet plugins, PluginPipeline pipeline) => new(
        HostVersion.Text,
        [.. plugins.Plugins.Select(plugin => KeyValuePair.Create(plugin.Name, plugin.Version))],
        [.. pipeline.Keys.Where(IsShown)],
        pipeline.PluginOf);
}
