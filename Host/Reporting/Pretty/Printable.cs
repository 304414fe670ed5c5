using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>
/// Words of a text as a terminal may be given them: on one line, without control characters (a text could move the
/// cursor, or worse), cut to a number of columns.
/// </summary>
internal static class Printable
{
    /// <summary>The words with every line break a blank, and what cannot be seen, or acts on a terminal, left out.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var result = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                result.Append(rune.Value == 0x3000 ? '\u3000' : ' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                     or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse))
                result.Append(rune.ToString());
        }

        return result.ToString();
    }

    /// <summary>As much of the words as fits into <paramref name="columns"/>, an ellipsis where some do not.</summary>
    public static string Cut(ReadOnlySpan<char> words, int columns)
    {
        // No more than that many characters can fit: a paragraph of ten thousand need not be looked at.
        var isCut = words.Length > columns + 1;
        var text = Of(isCut ? words[..(columns + 1)] : words).Trim();
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            width += text[i].GetCellWidth();
            if (width > columns || (isCut && width == columns))
                return string.Concat(text.AsSpan(0, char.IsLowSurrogate(text[i]) ? i - 1 : i), "…");
        }

        return isCut ? text + "…" : text;
    }
}
