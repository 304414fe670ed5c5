using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analysis.Host.Reporting.Html;

/// <summary>Text as HTML can hold it, in content and in attributes: every code unit of it is one of what is shown.</summary>
internal static class HtmlText
{
    /// <summary>Markup, line breaks, controls, and the marks that turn the direction of what follows them.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\t\n\r\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069" + string.Concat(Enumerable.Range(0x7F, 0x21).Select(code => (char)code)));

    /// <summary>
    /// The text with everything that could be markup written as a reference, and U+FFFD in the place of what cannot be seen
    /// but acts: a control, or a mark that would show the rest of a line from right to left.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var safe = XmlText.Of(text);
        if (!safe.AsSpan().ContainsAny(Special))
            return safe;
        var result = new StringBuilder(safe.Length + 16);
        foreach (var c in safe)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                '\t' or '\n' or '\r' => result.Append(' '),
                _ => result.Append(Special.Contains(c) ? '\uFFFD' : c),
            };
        }

        return result.ToString();
    }

    /// <summary>A whole number, the same in every culture.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
