using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Analysis;

/// <summary>An annotation as one JSON object: <c>{"span":[s,e], …members of the value}</c>.</summary>
internal static class AnnotationJson
{
    /// <summary>Keeps Chinese as it is: an output full of \u escapes can be read by nobody.</summary>
    internal static readonly JsonWriterOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? scratch;

    public static void Write<T>(Utf8JsonWriter writer, Annotation<T> annotation, JsonTypeInfo<T> json)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("span");
        WriteSpan(writer, annotation.Span);
        using var document = JsonDocument.Parse(Serialize(annotation.Value, json));
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new InvalidOperationException($"A value of a layer is written as a JSON object; {typeof(T)} is not.");
        foreach (var member in document.RootElement.EnumerateObject())
            member.WriteTo(writer);
        writer.WriteEndObject();
    }

    public static Annotation<T> Read<T>(JsonElement annotation, JsonTypeInfo<T> json)
    {
        if (annotation.ValueKind != JsonValueKind.Object || !annotation.TryGetProperty("span", out var span))
            throw new JsonException("An annotation is an object with a member 'span'.");
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            foreach (var member in annotation.EnumerateObject().Where(member => member.Name is not ("span" or "source")))
                member.WriteTo(writer);
            writer.WriteEndObject();
        }

        var value = JsonSerializer.Deserialize(buffer.WrittenSpan, json)
            ?? throw new JsonException($"A value was written as null and cannot be read as {typeof(T)}.");
        return new(span.Deserialize(StandardJson.Default.TextSpan), value);
    }

    public static TOther Convert<T, TOther>(T value, JsonTypeInfo<T> from, JsonTypeInfo<TOther> to)
    {
        var reader = new Utf8JsonReader(Serialize(value, from).Span);
        return JsonSerializer.Deserialize(ref reader, to)
            ?? throw new JsonException($"A value was written as null and cannot be read as {typeof(TOther)}.");
    }

    public static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    /// <summary>The value's JSON, good until the next call on this thread.</summary>
    private static ReadOnlyMemory<byte> Serialize<T>(T value, JsonTypeInfo<T> json)
    {
        var buffer = scratch ??= new ArrayBufferWriter<byte>(512);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
            JsonSerializer.Serialize(writer, value, json);
        return buffer.WrittenMemory;
    }
}
