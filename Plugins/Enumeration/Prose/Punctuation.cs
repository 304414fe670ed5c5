using System.Buffers;

namespace Analysis.Enumeration.Prose;

/// <summary>The punctuation of Chinese text, full-width and half-width.</summary>
internal static class Punctuation
{
    private const string StopsText = "、，,：:；;。！!？?…—■●◆▲★　 \n\r";

    /// <summary>Every character that ends a clause or may.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create("、，,：:；;。！？!?…—■●◆▲★　 \n\r");

    /// <summary>
    /// Opening marks and brackets; the closing ones stand at the same index of <see cref="Closing"/>.
    /// </summary>
    public const string Opening = "“‘「『（(《〈【[";

    /// <summary>Closing marks and brackets.</summary>
    public const string Closing = "”’」』）)》〉】]";

    /// <summary>Every mark and bracket, opening or closing.</summary>
    public static readonly SearchValues<char> Brackets = SearchValues.Create(Opening + Closing);

    /// <summary>Every character that a row is cut at, or may be.</summary>
    public static readonly SearchValues<char> Notable = SearchValues.Create(StopsText + Opening + Closing);

    /// <summary>Whether <paramref name="c"/> ends a sentence.</summary>
    public static bool IsFull(char c) => c is '。' or '！' or '？' or '!' or '?' or '…';

    /// <summary>Whether <paramref name="c"/> is a Chinese character (of the first plane).</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>Whether <paramref name="c"/> is a digit, of either width.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>Blanks of either width.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>
    /// The stop at <paramref name="at"/>, or null where the character is part of a word: the comma in 1,000, the
    /// colon in
    /// 8:30, a blank that doesn't part two Chinese words.
    /// </summary>
    public static Stop? StopAt(ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case '、':
                return Stop.Pause;
            case '，':
                return Stop.Comma;
            case '；' or ';':
                return Stop.Semicolon;
            case '：':
                return Stop.Colon;
            case ',':
                return Parts(text, at, IsDigit) ? null : Stop.Comma;
            case ':':
                return Parts(text, at, IsDigit) ? null : Stop.Colon;
            case '—':
                return At(text, at - 1) == '—' || At(text, at + 1) == '—' ? Stop.Colon : null;
            case '■' or '●' or '◆' or '▲' or '★' or '\n' or '\r':
                return Stop.Full;
            case ' ' or '　':
                return Parts(text, at, IsHan) ? Stop.Pause : null;
            case var c when IsFull(c):
                return Stop.Full;
            default:
                return null;
        }
    }

    private static bool Parts(ReadOnlySpan<char> text, int at, Func<char, bool> kind) =>
        kind(At(text, at - 1)) && kind(At(text, at + 1));

    private static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';
}
