using System.Text.Json;

namespace Analysis.Host.Loading;

/// <summary>The configuration file: <c>{"plugins": {"Analysis.Quotation": {…}}}</c>, a section a plugin.</summary>
internal sealed class PluginConfiguration
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly JsonElement plugins;

    private PluginConfiguration(JsonElement plugins) => this.plugins = plugins;

    /// <summary>The configuration of a run that has no file.</summary>
    public static PluginConfiguration Empty { get; } = new(default);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ConfigurationException">It cannot be read, or is not of the shape above.</exception>
    public static PluginConfiguration Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new ConfigurationException($"{path}: the configuration is a JSON object, {{\"plugins\": {{…}}}}.");
            if (!root.TryGetProperty("plugins", out var section))
                return Empty;
            return section.ValueKind == JsonValueKind.Object
                ? new PluginConfiguration(section.Clone())
                : throw new ConfigurationException($"{path}: \"plugins\" is an object with a section for each plugin.");
        }
        catch (JsonException exception)
        {
            throw new ConfigurationException($"{path}: not JSON: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{path}: the configuration cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The section of a plugin, undefined where it has none.</summary>
    public JsonElement SectionOf(string plugin) =>
        plugins.ValueKind == JsonValueKind.Object && plugins.TryGetProperty(plugin, out var section) ? section : default;
}
