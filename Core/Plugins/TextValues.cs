using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Analysis;

/// <summary>Gives values that are all texts, and names in any case, the shape that a type expects in JSON.</summary>
internal static class TextValues
{
    /// <summary>What <paramref name="section"/> says, with numbers and truth values where <paramref name="json"/> has such members.</summary>
    public static JsonElement Typed(JsonElement section, JsonTypeInfo json) =>
        Typed(JsonNode.Parse(section.GetRawText()), json) is { } node ? JsonDocument.Parse(node.ToJsonString()).RootElement.Clone() : section;

    private static JsonNode? Typed(JsonNode? node, JsonTypeInfo json) => node switch
    {
        JsonObject members when json.Kind == JsonTypeInfoKind.Object => new JsonObject(members.Select(member => Typed(member, json))),
        JsonArray items when json.Kind == JsonTypeInfoKind.Enumerable =>
            new JsonArray([.. items.Select(item => Typed(item, json.Options.GetTypeInfo(json.ElementType!)))]),
        JsonValue value when IsTruthValueOrNumber(json.Type) => Parsed(value.ToString()),
        _ => node?.DeepClone(),
    };

    private static KeyValuePair<string, JsonNode?> Typed(KeyValuePair<string, JsonNode?> member, JsonTypeInfo json)
    {
        var property = json.Properties.FirstOrDefault(property => property.Name.Equals(member.Key, StringComparison.OrdinalIgnoreCase));
        return property is null
            ? KeyValuePair.Create(member.Key, member.Value?.DeepClone())
            : KeyValuePair.Create(property.Name, Typed(member.Value, json.Options.GetTypeInfo(property.PropertyType)));
    }

    private static bool IsTruthValueOrNumber(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: false } plain
        && (plain == typeof(decimal) || Type.GetTypeCode(plain) is >= TypeCode.Boolean and <= TypeCode.Double and not TypeCode.Char);

    /// <summary>The number or truth value that a text says, else the text: reading it says what it should have been.</summary>
    private static JsonValue Parsed(string text)
    {
        if (bool.TryParse(text, out var truth))
            return JsonValue.Create(truth);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return JsonValue.Create(integer);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }
}
