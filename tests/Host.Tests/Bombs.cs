using System.IO.Compression;
using System.Text;

namespace Analysis.Host.Tests;

/// <summary>Makes files that are small and become large, or are nested deeply.</summary>
internal static class Bombs
{
    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string Relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private const string Begin = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string End = "</w:body></w:document>";

    /// <summary>A document of Word with a text of <paramref name="megabytes"/> in it.</summary>
    public static void WriteWord(string path, int megabytes) => WriteWord(path, part =>
    {
        var piece = new byte[1 << 20];
        piece.AsSpan().Fill((byte)'a');
        part.Write("<w:p><w:r><w:t>"u8);
        for (var i = 0; i < megabytes; i++)
            part.Write(piece);
        part.Write("</w:t></w:r></w:p>"u8);
    });

    /// <summary>A document of Word whose elements are nested.</summary>
    public static void WriteDeepWord(string path, int depth) => WriteWord(path, part =>
    {
        part.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:sdt>", depth))));
        part.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("</w:sdt>", depth))));
    });

    /// <summary>
    /// Says of the document in the archive at <paramref name="path"/> that it is small: the size that an archive names is
    /// what its maker wrote there.
    /// </summary>
    public static void HideSize(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var name = Encoding.ASCII.GetBytes("word/document.xml");
        for (var at = bytes.AsSpan().IndexOf(name); at >= 0; at = bytes.AsSpan(at + 1).IndexOf(name) is >= 0 and var next ? at + 1 + next : -1)
        {
            // The entry in the list of contents, whose head is 46 bytes long and has the size 24 bytes from its beginning.
            if (at >= 46 && bytes.AsSpan(at - 46, 4).SequenceEqual((byte[])[(byte)'P', (byte)'K', 1, 2]))
                BitConverter.TryWriteBytes(bytes.AsSpan(at - 22), 1000);
        }

        File.WriteAllBytes(path, bytes);
    }

    /// <summary>A PDF of one page whose content is <paramref name="megabytes"/> of blanks.</summary>
    public static void WritePdf(string path, int megabytes)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var piece = new byte[1 << 20];
            piece.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++)
                stream.Write(piece);
        }

        using var file = File.Create(path);
        var places = new List<long>();
        Write("%PDF-1.4\n");
        Object("<</Type/Catalog/Pages 2 0 R>>");
        Object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>");
        places.Add(file.Position);
        Write($"4 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n");
        file.Write(packed.ToArray());
        Write("\nendstream\nendobj\n");
        var table = file.Position;
        Write($"xref\n0 5\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");

        void Object(string text)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n{text}\nendobj\n");
        }

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
    }

    private static void WriteWord(string path, Action<Stream> writeBody)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("[Content_Types].xml", stream => stream.Write(Encoding.UTF8.GetBytes(Types)));
        Add("_rels/.rels", stream => stream.Write(Encoding.UTF8.GetBytes(Relations)));
        Add("word/document.xml", stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(Begin));
            writeBody(stream);
            stream.Write(Encoding.UTF8.GetBytes(End));
        });

        void Add(string name, Action<Stream> write)
        {
            using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            write(stream);
        }
    }
}
