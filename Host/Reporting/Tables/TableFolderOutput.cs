using System.Collections.Immutable;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Tables;

/// <summary>All tables in a folder, a file each: <c>quotation.csv</c>, <c>enumeration.items.csv</c>, <c>corpus.keyword.csv</c>.</summary>
internal sealed class TableFolderOutput : RunOutput
{
    private readonly ResultTables tables;
    private readonly DelimitedStyle style;
    private readonly string folder;
    private readonly string extension;
    private readonly bool isNew;
    private readonly List<OutputTarget> files = [];
    private bool isCommitted;

    /// <summary>Begins every table of <paramref name="tables"/> in <paramref name="folder"/>, which is made if need be.</summary>
    /// <exception cref="OutputException">The folder or a file cannot be made.</exception>
    public TableFolderOutput(ResultTables tables, DelimitedStyle style, string folder, string extension)
    {
        this.tables = tables;
        this.style = style;
        this.folder = folder;
        this.extension = extension;
        isNew = !Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var shape in tables.Shapes)
                Begin(shape.Name, style.Heading(shape.Columns));
        }
        catch (Exception exception)
        {
            Dispose();
            if (exception is IOException or UnauthorizedAccessException)
                throw new OutputException(folder, exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public override object Render(DocumentResult document) => tables.RowsOf(document).Select(style.Lines).ToArray();

    /// <inheritdoc/>
    public override void Write(object part)
    {
        var lines = (ReadOnlyMemory<byte>[])part;
        for (var i = 0; i < lines.Length; i++)
            files[i].Write(lines[i]);
    }

    /// <inheritdoc/>
    public override void Finish(ImmutableArray<Table>? tables)
    {
        foreach (var table in MethodTable.Beside(tables ?? []))
            Begin(TableReport.CorpusPrefix + table.Name, style.Heading(table.Columns)).Write(style.Lines(table.Rows));
        foreach (var file in files)
            file.Finish();
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        foreach (var file in files)
            file.Commit();
        isCommitted = true;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var file in files)
            file.Dispose();
        if (isNew && !isCommitted && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    private OutputTarget Begin(string table, ReadOnlyMemory<byte> heading)
    {
        // A plugin chooses the names of its layers; one with a slash must not lead out of the folder.
        var name = string.Join('_', table.Split(Path.GetInvalidFileNameChars().Append('\\').ToArray()));
        var file = OutputTarget.Open(Path.Combine(folder, $"{name}.{extension}"));
        files.Add(file);
        file.Write(heading);
        return file;
    }
}
