using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Analysis.Host.Reading.Records;

/// <summary>
/// Reads JSON: the objects of an array, of lines, or one alone, each a document. Fields of other than text, numbers and
/// truth values say nothing of a document and are passed over.
/// </summary>
/// <param name="options">The names of fields, the encoding, the limit.</param>
internal sealed class JsonReader(ReadingOptions options) : RecordReader(options)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [".json", ".jsonl"];

    /// <inheritdoc/>
    protected override IEnumerable<SourceText?> ReadRecords(Stream content, Encoding encoding, string name, CancellationToken cancellationToken)
    {
        using var utf8 = Encoding.CreateTranscodingStream(content, encoding, Encoding.UTF8, leaveOpen: true);
        var values = new JsonValues(utf8, Options.MaxBytes);
        var document = new RecordDocument(Options.Fields, name, encoding.WebName);
        for (var number = 1; Next(values, number, cancellationToken) is { } value; number++)
        {
            using (value)
                yield return Create(document, number, value.RootElement);
        }
    }

    private static JsonDocument? Next(JsonValues values, int number, CancellationToken cancellationToken)
    {
        try
        {
            return values.Read(cancellationToken);
        }
        catch (JsonException exception)
        {
            var isDeep = exception.Message.Contains("depth", StringComparison.Ordinal);
            throw new InputException(isDeep ? InputProblemKind.TooDeep : InputProblemKind.Malformed, $"value {number}: {WithoutPlace(exception.Message)}", exception);
        }
    }

    private static SourceText? Create(RecordDocument document, int number, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return document.Create(number, ["text"], [value.GetString()!]);
        if (value.ValueKind != JsonValueKind.Object)
            throw new InputException(InputProblemKind.Malformed, $"value {number} is no object");
        var fields = new List<string>();
        var values = new List<string>();
        foreach (var field in value.EnumerateObject())
        {
            if (field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            {
                fields.Add(field.Name);
                values.Add(field.Value.ToString());
            }
        }

        return document.Create(number, fields, values);
    }

    /// <summary>The message without a line and byte that count from the beginning of a value.</summary>
    private static string WithoutPlace(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and var place ? message[..place] : message;
}
