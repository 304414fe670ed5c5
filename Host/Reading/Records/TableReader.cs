using System.Collections.Immutable;
using System.Text;

namespace Analysis.Host.Reading.Records;

/// <summary>Reads tables: the first row names the fields, each other one is a document. A row after the other.</summary>
/// <param name="options">The names of fields, the encoding, the limit.</param>
/// <param name="tabs">Whether fields stand between tabs; else what stands between them is told from the first row.</param>
internal sealed class TableReader(ReadingOptions options, bool tabs) : RecordReader(options)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => tabs ? [".tsv"] : [".csv"];

    /// <inheritdoc/>
    protected override IEnumerable<SourceText?> ReadRecords(Stream content, Encoding encoding, string name, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        // A character is two bytes in memory.
        var rows = new TableRows(reader, Options.MaxBytes / 2) { Separator = tabs ? '\t' : null };
        var document = new RecordDocument(Options.Fields, name, encoding.WebName);
        if (rows.Read(cancellationToken) is not { } fields)
            yield break;
        for (var number = 1; rows.Read(cancellationToken) is { } values; number++)
        {
            while (values.Count < fields.Count)
                values.Add("");
            yield return document.Create(number, fields, values);
        }
    }
}
