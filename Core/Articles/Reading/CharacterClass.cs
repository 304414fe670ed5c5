using System.Buffers;
using System.Runtime.CompilerServices;

namespace Analysis.Reading;

/// <summary>What a single character is to the reader of a Chinese page.</summary>
internal static class CharacterClass
{
    private const int LongestNote = 40;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?…：:；;");
    private static readonly SearchValues<char> Closers = SearchValues.Create("”’」』）)》〉】]\"'");
    private static readonly SearchValues<char> LineStarts = SearchValues.Create("，。、；：？！”’》〉）】」』,:;?!)%％");

    /// <summary>Asked of every character, and more than once: the common ones are told by a single comparison.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => (uint)(c - 0x4E00) <= 0x9FFF - 0x4E00 || c > '\u3006' && c < '\uFB00' && IsRareHan(c);

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static bool IsLatin(char c) => char.IsLetter(c) && c < '\u2E80';

    /// <summary>Whether a paragraph may end with this character; closing marks are passed over by the caller.</summary>
    public static bool EndsParagraph(char c) => Ends.Contains(c);

    /// <summary>A mark that begins an item of a list, and so a paragraph.</summary>
    public static bool IsBullet(char c) => c is '■' or '●' or '◆' or '◇' or '○' or '•' or '▲' or '★' or '□' or '【';

    public static bool IsClosing(char c) => Closers.Contains(c);

    /// <summary>Punctuation that never begins a line, unless something was lost before it.</summary>
    public static bool NeverBegins(char c) => LineStarts.Contains(c);

    /// <summary>Whether a character is set a full Chinese square wide, and not a half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFullWidth(char c) => c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '…' or '—' or '·';

    /// <summary>Whether <paramref name="text"/> ends as a paragraph does: with final punctuation, marks behind it aside.</summary>
    public static bool IsFinished(ReadOnlySpan<char> text)
    {
        // What follows ——, such as an example, is a paragraph of its own; and a line that is one quotation is whole.
        if (text.EndsWith("——", StringComparison.Ordinal)
            || text.Length > 2 && text[0] == '“' && text[^1] == '”' && text[1..].IndexOf('“') < 0)
            return true;
        text = WithoutNote(text);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (EndsParagraph(text[i]))
                return true;
            if (!IsClosing(text[i]) && !Whitespace.IsBlank(text[i]))
                return text[i] == '.' && (i == 0 || !IsDigit(text[i - 1])) && i > 0 && IsLatin(text[i - 1]);
        }

        return true;
    }

    private static bool IsRareHan(char c) =>
        c is (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇' || char.IsSurrogate(c);

    /// <summary>The text without a note in brackets behind its full stop, such as （全文见第二版）.</summary>
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[^1] is not ('）' or ')'))
            return text;
        var from = Math.Max(0, text.Length - LongestNote);
        var open = text[from..].LastIndexOfAny('（', '(');
        return open > 0 && EndsParagraph(text[from + open - 1]) ? text[..(from + open)] : text;
    }
}
