using System.Xml;

namespace Analysis.Host.Reporting;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text with U+FFFD for each code unit that XML has no place for (most controls, halves of surrogate pairs), so that
    /// offsets stay what they are.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWhole(text, i))
                return Replaced(text);
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return text.ToString();
    }

    private static string Replaced(ReadOnlySpan<char> text)
    {
        var result = text.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (!IsWhole(text, i))
                result[i] = '\uFFFD';
            else if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return new string(result);
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int index) => char.IsSurrogate(text[index])
        ? char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : XmlConvert.IsXmlChar(text[index]);
}
