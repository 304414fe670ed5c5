using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Analysis;

/// <summary>A plugin's options, read and checked when the plugin's container is made.</summary>
internal abstract class PluginOptions
{
    /// <summary>Describes each. Made when asked for: a run that lists nothing is over before a schema is made.</summary>
    public abstract ImmutableArray<PluginOption> Describe();
}

internal sealed class PluginOptions<T> : PluginOptions
    where T : class, new()
{
    private readonly Func<JsonTypeInfo<T>> getJson;

    public PluginOptions(PluginContext context, Func<JsonTypeInfo<T>> getJson, Func<T, IEnumerable<string>>? validate)
    {
        this.getJson = getJson;
        Value = context.HasOptions ? context.GetOptions(getJson()) : new T();
        var problems = string.Join(" ", validate?.Invoke(Value) ?? []);
        if (problems.Length > 0)
            throw new PluginOptionsException(problems);
    }

    public T Value { get; }

    public override ImmutableArray<PluginOption> Describe()
    {
        var json = getJson();
        var defaults = JsonSerializer.SerializeToNode(new T(), json)!.AsObject();
        var schemas = json.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true })["properties"];
        return [.. from property in json.Properties
                   where property.Set is not null
                   select new PluginOption(property.Name, TypeIn(schemas?[property.Name]), Shown(defaults[property.Name]), DescriptionOf(property))];
    }

    /// <summary>What a schema lets through, in a word or two.</summary>
    private static string TypeIn(JsonNode? schema) => schema switch
    {
        JsonObject found when found["enum"] is JsonArray values => string.Join('|', values.Select(value => value?.ToString() ?? "null")),
        JsonObject found when found["type"] is { } type => NameOf(type, found),
        _ => "any",
    };

    private static string NameOf(JsonNode type, JsonObject schema)
    {
        var name = (type as JsonArray)?.Select(each => each!.ToString()).First(each => each != "null") ?? type.ToString();
        return name switch
        {
            "boolean" => "true|false",
            "array" => $"list of {TypeIn(schema["items"])}",
            _ => name,
        };
    }

    private static string Shown(JsonNode? value)
    {
        if (value is null)
            return "null";
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, AnnotationJson.Readable))
            value.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string? DescriptionOf(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true) is [DescriptionAttribute description, ..]
            ? description.Description
            : null;
}
