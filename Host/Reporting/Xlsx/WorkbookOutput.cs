using System.Collections.Immutable;
using System.Security;
using System.Text;
using Analysis.Host.Reporting.Tables;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Xlsx;

/// <summary>All tables as one workbook, a sheet each.</summary>
internal sealed class WorkbookOutput : RunOutput
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly ResultTables tables;
    private readonly OutputTarget target;
    private readonly List<Sheet> sheets = [];

    /// <summary>Begins a workbook of <paramref name="tables"/> in <paramref name="target"/>, which it takes over.</summary>
    public WorkbookOutput(ResultTables tables, OutputTarget target)
    {
        this.tables = tables;
        this.target = target;
        target.Guarded(() => sheets.AddRange(tables.Shapes.Select(shape => new Sheet(shape.Name, shape.Columns))));
    }

    /// <inheritdoc/>
    public override object Render(DocumentResult document) =>
        tables.RowsOf(document).Select(rows => (Sheet.Render(rows), rows.Count)).ToArray();

    /// <inheritdoc/>
    public override void Write(object part) => target.Guarded(() =>
    {
        var rows = ((byte[] Xml, int Count)[])part;
        for (var i = 0; i < rows.Length; i++)
            sheets[i].Write(rows[i].Xml, rows[i].Count);
    });

    /// <inheritdoc/>
    public override void Finish(ImmutableArray<Table>? tables)
    {
        target.Guarded(() =>
        {
            foreach (var table in tables ?? [])
            {
                var sheet = new Sheet(TableReport.CorpusPrefix + table.Name, table.Columns);
                sheets.Add(sheet);
                sheet.Write(Sheet.Render(table.Rows), table.Rows.Length);
            }

            using var package = new OfficePackage(target.Stream);
            WriteTo(package);
        });
        target.Finish();
    }

    /// <inheritdoc/>
    public override void Commit() => target.Commit();

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var sheet in sheets)
            sheet.Dispose();
        target.Dispose();
    }

    private void WriteTo(OfficePackage package)
    {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>")
            .Append("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
        var book = new StringBuilder($"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relationships}\"><sheets>");
        var links = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
            .Append($"<Relationship Id=\"styles\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/>");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < sheets.Count; i++)
        {
            var number = i + 1;
            types.Append($"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            book.Append($"<sheet name=\"{SecurityElement.Escape(NameOf(sheets[i].Name, names))}\" sheetId=\"{number}\" r:id=\"sheet{number}\"/>");
            links.Append($"<Relationship Id=\"sheet{number}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>");
        }

        package.Add("[Content_Types].xml", types.Append("</Types>").ToString());
        package.Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"book\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        package.Add("xl/workbook.xml", book.Append("</sheets></workbook>").ToString());
        package.Add("xl/_rels/workbook.xml.rels", links.Append("</Relationships>").ToString());
        package.Add("xl/styles.xml", """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>
            """);
        for (var i = 0; i < sheets.Count; i++)
            sheets[i].AddTo(package, i + 1);
    }

    /// <summary>A sheet's name has 31 characters at most, some characters are not allowed in it, and no two are alike.</summary>
    private static string NameOf(string table, HashSet<string> names)
    {
        var name = new string([.. XmlText.Of(table).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' ? '_' : c)]);
        name = name.Length > 31 ? name[..31] : name;
        for (var number = 2; !names.Add(name); number++)
            name = $"{name[..Math.Min(name.Length, 27)]}~{number}";
        return name;
    }
}
