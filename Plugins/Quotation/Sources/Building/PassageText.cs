using System.Buffers;
using System.Text;

namespace Analysis.Quotation.Sources.Building;

/// <summary>
/// Parts a text as a corpus prints it from the commentary that stands inside it in brackets, and puts one sign for a
/// character that is described by its parts ({宀儿}).
/// </summary>
internal static class PassageText
{
    /// <summary>Stands for a character that could not be printed.</summary>
    private const char Unprintable = '〓';

    /// <summary>The longest description of a character by its parts.</summary>
    private const int LongestDescription = 6;
    private static readonly SearchValues<char> Opening = SearchValues.Create("（〔【[({〈");

    /// <summary>Parts a text.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="notes">Where commentary goes, a bracket each; nothing but numbers of notes is dropped.</param>
    /// <returns>The text without commentary.</returns>
    public static string WithoutNotes(string text, List<string> notes)
    {
        if (!text.AsSpan().ContainsAny(Opening))
            return text;
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(Opening);
            if (next < 0)
                break;
            result.Append(text, at, next);
            at += next;
            var close = ClosingOf(text, at);
            if (close < 0)
            {
                result.Append(text[at++]);
                continue;
            }

            var inside = text[(at + 1)..close];
            if (text[at] is '{' or '〈')
                result.Append(inside.Length <= LongestDescription ? Unprintable : inside);
            else if (inside.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF'))
                notes.Add(inside);
            at = close + 1;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The mark that closes the bracket at <paramref name="open"/>, or -1; brackets of one kind may nest.</summary>
    private static int ClosingOf(string text, int open)
    {
        var (opening, closing) = (text[open], text[open] switch
        {
            '（' => '）',
            '〔' => '〕',
            '【' => '】',
            '[' => ']',
            '(' => ')',
            '{' => '}',
            _ => '〉',
        });
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == opening)
                depth++;
            else if (text[i] == closing && --depth == 0)
                return i;
        }

        return -1;
    }
}
