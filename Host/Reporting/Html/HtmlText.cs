using System.Text;

namespace Analysis.Host.Reporting.Html;

/// <summary>Text as HTML can hold it, in content and in attributes.</summary>
internal static class HtmlText
{
    /// <summary>The text with everything that could be markup written as a reference.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var safe = XmlText.Of(text);
        if (safe.AsSpan().IndexOfAny("&<>\"'") < 0)
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
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
