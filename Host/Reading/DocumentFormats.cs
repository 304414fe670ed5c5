using System.Runtime.CompilerServices;
using Analysis.Host.Reading.Html;
using Analysis.Host.Reading.Markdown;
using Analysis.Host.Reading.Pdf;
using Analysis.Host.Reading.Records;
using Analysis.Host.Reading.Word;

namespace Analysis.Host.Reading;

/// <summary>The formats that the host reads itself, beside plain text. A format's library is loaded when a file of it is met.</summary>
internal static class DocumentFormats
{
    /// <summary>
    /// The endings of the files that are taken from folders. Records are not: a folder of texts may well hold tables and
    /// results that are none.
    /// </summary>
    public static IEnumerable<string> FromFolders { get; } = [".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>The reader of the files of an ending, or null: they are plain text.</summary>
    public static DocumentReader? ReaderOf(string extension, ReadingOptions options) => extension switch
    {
        ".md" or ".markdown" => MarkdownReader(options),
        ".html" or ".htm" => HtmlReader(options),
        ".docx" => WordReader(options),
        ".pdf" => PdfReader(options),
        ".csv" or ".tsv" or ".json" or ".jsonl" => RecordReader(extension, options),
        _ => null,
    };

    /// <summary>Whether the files of an ending hold many documents, which are read one after the other.</summary>
    public static bool AreRecords(string extension) => extension is ".csv" or ".tsv" or ".json" or ".jsonl";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MarkdownReader MarkdownReader(ReadingOptions options) => new(options);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HtmlReader HtmlReader(ReadingOptions options) => new(options);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WordReader WordReader(ReadingOptions options) => new(options);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PdfReader PdfReader(ReadingOptions options) => new(options);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DocumentReader RecordReader(string extension, ReadingOptions options) => extension switch
    {
        ".csv" => new TableReader(options, tabs: false),
        ".tsv" => new TableReader(options, tabs: true),
        _ => new JsonReader(options),
    };
}
