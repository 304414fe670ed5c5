using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Analysis;

/// <summary>What a host tells a plugin. Immutable and thread-safe.</summary>
public sealed class PluginContext
{
    private readonly JsonElement options;
    private readonly bool valuesAreText;

    /// <summary>Creates a context.</summary>
    /// <param name="directory">The plugin's own folder.</param>
    /// <param name="options">The plugin's section of the configuration, an object; default: no options.</param>
    /// <param name="logging">Where the plugin's log goes; null: nowhere.</param>
    public PluginContext(string directory, JsonElement options = default, ILoggerFactory? logging = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        Directory = directory;
        this.options = options;
        Logging = logging ?? NullLoggerFactory.Instance;
    }

    /// <summary>Creates a context whose options come from a configuration that knows texts only.</summary>
    internal PluginContext(string directory, PluginSettings settings, ILoggerFactory logging)
        : this(directory, settings.ToJson(), logging) => valuesAreText = true;

    /// <summary>The context of a plugin that nobody configured: the program's folder, no options, no log.</summary>
    public static PluginContext Default { get; } = new(AppContext.BaseDirectory);

    /// <summary>The plugin's own folder: its data files lie here.</summary>
    public string Directory { get; }

    /// <summary>Where the plugin's log goes.</summary>
    public ILoggerFactory Logging { get; }

    /// <summary>
    /// The language that whoever runs the host reads, such as <c>zh</c> or <c>en</c>: for messages, not for the texts
    /// analyzed. Null where nobody said; a plugin that does not have it speaks its own.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Whether the configuration has a section for the plugin.</summary>
    internal bool HasOptions => options.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>The plugin's options, read from its section of the configuration; without one, their defaults.</summary>
    /// <exception cref="PluginOptionsException">
    /// The section cannot be read as <typeparamref name="T"/>, or names something that is no member of it.
    /// </exception>
    public T GetOptions<T>(JsonTypeInfo<T> json)
        where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!HasOptions)
            return new T();
        try
        {
            var section = valuesAreText ? TextValues.Typed(options, json) : options;
            CheckNames(section, json);
            return section.Deserialize(json) ?? new T();
        }
        catch (JsonException exception)
        {
            throw new PluginOptionsException($"The options cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>A misspelt option would else be one that nobody set.</summary>
    private static void CheckNames(JsonElement section, JsonTypeInfo json)
    {
        if (section.ValueKind != JsonValueKind.Object || json.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var member in section.EnumerateObject())
        {
            if (!json.Properties.Any(property => property.Name == member.Name))
                throw new PluginOptionsException(
                    $"There is no option '{member.Name}'; there are: {string.Join(", ", json.Properties.Select(property => property.Name))}.");
        }
    }
}
