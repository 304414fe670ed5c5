using System.Buffers;

namespace Analysis.Keywords.Words;

/// <summary>What can be told of a word by its characters.</summary>
internal static class WordForms
{
    private static readonly SearchValues<char> DigitWords = SearchValues.Create("〇零一二三四五六七八九十百千万亿两廿卅.．,，%％");

    /// <summary>
    /// Whether it is nothing but common Chinese characters, the first of them no numeral: then it is neither a symbol
    /// nor a number nor Latin. Most words are, so this is asked first.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !DigitWords.Contains(word[0]);

    /// <summary>
    /// Whether it consists of digits or numerals and of what stands among them, or begins with a digit and holds no
    /// foreign letter: 2024年 is a number here, 3D is none.
    /// </summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]) && !IsLatin(word))
            return true;
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsDigit(c))
                digits++;
            else if (!DigitWords.Contains(c))
                return false;
        }

        return digits > 0 || word.ContainsAny("〇零一二三四五六七八九十百千万亿两廿卅");
    }

    /// <summary>Whether it holds a Latin, Greek or Cyrillic letter.</summary>
    public static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c < '\u2E80' && char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing in it is a letter or a digit.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetterOrDigit(word[i]))
                return false;
            if (i + 1 < word.Length && char.IsSurrogatePair(word[i], word[i + 1])
                && char.IsLetter(new string([word[i], word[i + 1]]), 0))
                return false;
        }

        return true;
    }

    /// <summary>Whether a symbol joins the parts of a name.</summary>
    public static bool IsJoint(ReadOnlySpan<char> symbol) => symbol is "·" or "•" or "-" or "/" or "‧" or "&" or "－";

    /// <summary>Whether it is one Chinese character.</summary>
    public static bool IsOneCharacter(ReadOnlySpan<char> word) =>
        word.Length == 1 ? word[0] >= '\u2E80' : word.Length == 2 && char.IsSurrogatePair(word[0], word[1]);
}
