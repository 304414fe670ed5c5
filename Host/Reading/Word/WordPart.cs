using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Analysis.Host.Reading.Word;

/// <summary>Reads a part of a document from front to back, with its limits.</summary>
internal static class WordPart
{
    /// <summary>How deeply elements may be nested; tables in tables and text boxes take some ten each.</summary>
    private const int Deepest = 256;

    /// <summary>Opens a part.</summary>
    public static OpenXmlPartReader Open(OpenXmlPart part) =>
        new(part, new OpenXmlPartReaderOptions { MaxCharactersInPart = WordReader.MostCharacters });

    /// <summary>Goes to the next element.</summary>
    /// <exception cref="InputException">It is nested too deeply.</exception>
    public static bool Read(OpenXmlReader reader)
    {
        if (!reader.Read())
            return false;
        return ((OpenXmlPartReader)reader).Depth <= Deepest ? true : throw new InputException(InputProblemKind.TooDeep, $"more than {Deepest} elements of XML");
    }
}
