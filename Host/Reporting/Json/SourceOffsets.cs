using System.Buffers;
using System.Text.Json;

namespace Analysis.Host.Reporting.Json;

/// <summary>
/// Adds to a layer's JSON what only the host knows: where each span stands in the source. Behind every member
/// <c>span</c>, at any depth, comes <c>source</c>, a list of pairs; behind every <c>spans</c>, <c>sources</c>, the pieces
/// of all of them.
/// </summary>
internal static class SourceOffsets
{
    /// <summary>Writes <paramref name="json"/>, a whole value, with the members added.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, Article article)
    {
        var result = new ArrayBufferWriter<byte>(json.Length + json.Length / 2);
        var reader = new Utf8JsonReader(json);
        var copied = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            var (isOne, isMany) = (reader.ValueTextEquals("span"u8), reader.ValueTextEquals("spans"u8));
            if (!isOne && !isMany)
                continue;
            var start = checked((int)reader.BytesConsumed);
            reader.Skip();
            var end = checked((int)reader.BytesConsumed);
            result.Write(json[copied..end]);
            copied = end;
            result.Write(isOne ? ",\"source\":"u8 : ",\"sources\":"u8);
            WriteSource(result, json[start..end], article);
        }

        result.Write(json[copied..]);
        writer.WriteRawValue(result.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>The source of one pair or of a list of pairs; null for null, nothing for what is no span of the article.</summary>
    private static void WriteSource(ArrayBufferWriter<byte> result, ReadOnlySpan<byte> spans, Article article)
    {
        var reader = new Utf8JsonReader(spans);
        var numbers = new List<int>();
        var isNull = false;
        while (reader.Read())
        {
            isNull |= reader.TokenType == JsonTokenType.Null;
            if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number))
                numbers.Add(number);
        }

        if (isNull && numbers.Count == 0)
        {
            result.Write("null"u8);
            return;
        }

        using var writer = new Utf8JsonWriter(result);
        writer.WriteStartArray();
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            var (start, end) = (numbers[i], numbers[i + 1]);
            if (start < 0 || end < start || end > article.Text.Length)
                continue;
            foreach (var piece in article.SourceOf(new TextSpan(start, end)))
                SpanJson.Write(writer, piece);
        }

        writer.WriteEndArray();
    }
}
