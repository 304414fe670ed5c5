using System.Text.Json;

namespace Analysis.Host.Loading;

/// <summary>The plugins' part of the configuration file: <c>{"Analysis.Quotation": {…}}</c>, a section a plugin.</summary>
internal sealed class PluginConfiguration
{
    private readonly JsonElement plugins;

    private PluginConfiguration(JsonElement plugins) => this.plugins = plugins;

    /// <summary>The configuration of a run that has no file.</summary>
    public static PluginConfiguration Empty { get; } = new(default);

    /// <summary>Takes the sections of a file.</summary>
    /// <exception cref="ConfigurationException">They are no object.</exception>
    public static PluginConfiguration Of(string path, JsonElement section) => section.ValueKind == JsonValueKind.Object
        ? new PluginConfiguration(section.Clone())
        : throw new ConfigurationException($"{path}: \"plugins\" is an object with a section for each plugin.");

    /// <summary>The names of the plugins that have a section.</summary>
    public IEnumerable<string> Names => plugins.ValueKind == JsonValueKind.Object ? plugins.EnumerateObject().Select(section => section.Name) : [];

    /// <summary>The section of a plugin, undefined where it has none.</summary>
    public JsonElement SectionOf(string plugin) =>
        plugins.ValueKind == JsonValueKind.Object && plugins.TryGetProperty(plugin, out var section) ? section : default;
}
