using System.Security;
using System.Text;

namespace Analysis.Host.Reporting.Xlsx;

/// <summary>Sheets on their way to a workbook. Disposing it removes what they hold.</summary>
internal sealed class Workbook : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<Sheet> sheets = [];

    /// <summary>The sheet of that number, from 0.</summary>
    public Sheet this[int number] => sheets[number];

    /// <summary>Adds an empty sheet, and returns it.</summary>
    public Sheet Add(Sheet sheet)
    {
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>Adds a sheet with all rows of a table.</summary>
    /// <exception cref="IOException">The disk is full, or the sheet is.</exception>
    public void Add(string name, Table table) => Add(new Sheet(name, table.Columns)).Write(Sheet.Render(table.Rows), table.Rows.Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var sheet in sheets)
            sheet.Dispose();
    }

    /// <summary>Writes the workbook.</summary>
    public void WriteTo(Stream stream)
    {
        using var package = new OfficePackage(stream);
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
