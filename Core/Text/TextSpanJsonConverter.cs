using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis;

/// <summary>Writes a <see cref="TextSpan"/> as the pair <c>[start, end]</c> and reads it back.</summary>
public sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    /// <inheritdoc/>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A span is a pair [start, end].");
        var start = ReadOffset(ref reader);
        var end = ReadOffset(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || start > end)
            throw new JsonException("A span is a pair [start, end] with 0 ≤ start ≤ end.");
        return new TextSpan(start, end);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static int ReadOffset(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var offset) && offset >= 0
            ? offset
            : throw new JsonException("A span's start and end are whole numbers from 0.");
}
