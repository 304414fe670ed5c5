using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Quotation.Sources.Commands;

/// <summary><c>sources lookup --index FILE [FILE]</c>: reads a quotation a line and writes what the index says of each.</summary>
internal sealed class SourcesLookupCommand : PluginCommand
{
    private const string Index = "--index";
    private const string Format = "--format";

    public override string Name => "sources lookup";

    public override string Description => "Look up in an index which work each line comes from, and how it differs.";

    public override string? Argument => "FILE";

    public override ImmutableArray<CommandOption> Options =>
    [
        new(Index, "The index to look in.", "FILE", IsRepeatable: true),
        new(Format, "jsonl: an object a line, in the order of the input.", "FORMAT"),
    ];

    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ValuesOf(Index).Length != 1 || context.Arguments.Length > 1)
        {
            await context.Error.WriteLineAsync($"sources lookup needs {Index} FILE and takes one input.");
            return 2;
        }

        if (context.ValuesOf(Format) is [not "jsonl", ..])
        {
            await context.Error.WriteLineAsync($"{Format} {context.ValuesOf(Format)[0]}: the only format is jsonl.");
            return 2;
        }

        try
        {
            using var index = SourceIndex.Open(context.ValuesOf(Index)[0]);
            index.Verify(cancellationToken);
            using var reader = context.OpenText(context.Arguments.IsEmpty ? "-" : context.Arguments[0]);
            while (await reader.ReadLineAsync(cancellationToken) is { } line)
                await context.Out.WriteLineAsync(Write(index.Lookup(line, cancellationToken)));
            await context.Out.FlushAsync(cancellationToken);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }

    private static string Write(SourceFinding finding)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(writer, finding, SourceFindingJson.Default.SourceFinding);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
