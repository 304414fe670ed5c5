using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Analysis.Host.Reading.Word;

/// <summary>Reads documents of Word (.docx): paragraphs, headings by their styles, notes at the end.</summary>
/// <param name="options">The limit.</param>
internal sealed class WordReader(ReadingOptions options) : DocumentReader
{
    /// <summary>How many characters of XML a part may have; a book of five hundred pages has fewer.</summary>
    public const int MostCharacters = 16 << 20;

    private const string OldOrEncrypted = "D0CF11E0";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [".docx"];

    /// <inheritdoc/>
    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        var bytes = InputBytes.ReadAll(content, options.MaxBytes, cancellationToken);
        if (bytes.Count > 4 && Convert.ToHexString(bytes[..4]) == OldOrEncrypted)
            throw IsEncrypted(bytes) ? new InputException(InputProblemKind.Encrypted) : new InputException(InputProblemKind.NotText, FileSignature.Of(bytes));
        try
        {
            RefuseBombs(bytes);
            using var document = WordprocessingDocument.Open(
                new MemoryStream(bytes.Array!, 0, bytes.Count), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            var text = new ExtractedText();
            WordText.Extract(document, text, cancellationToken);
            return [text.Complete(name, "utf-8")];
        }
        catch (XmlException exception) when (exception.Message.Contains("MaxCharactersInDocument", StringComparison.Ordinal))
        {
            throw new InputException(InputProblemKind.TooLargeInside, $"more than {MostCharacters >> 20} million characters of XML", exception);
        }
        catch (Exception exception) when (exception is XmlException or OpenXmlPackageException or InvalidDataException or FileFormatException or InvalidOperationException or FormatException)
        {
            throw new InputException(InputProblemKind.Malformed, exception.Message, exception);
        }
    }

    /// <summary>Refuses what says of itself that it is too large, before anything is unpacked.</summary>
    private static void RefuseBombs(ArraySegment<byte> bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.Array!, 0, bytes.Count));
        if (archive.Entries.Any(entry => entry.Length > 4L * MostCharacters && Path.GetExtension(entry.Name) is ".xml" or ".rels"))
            throw new InputException(InputProblemKind.TooLargeInside, $"a part of it has more than {4L * MostCharacters >> 20} MB");
    }

    /// <summary>An encrypted document is a file of another form that holds the document under this name.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> bytes) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
