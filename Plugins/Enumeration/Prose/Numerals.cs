using System.Collections.Frozen;

namespace Analysis.Enumeration.Prose;

/// <summary>
/// Reads numbers: those of the language's characters below 1000, digits of either width, circled digits.
/// </summary>
internal sealed class Numerals
{
    private readonly FrozenDictionary<char, int> values;
    private readonly FrozenDictionary<int, char> characters;

    public Numerals(EnumerationLanguage language)
    {
        var table = language.Table("numerals");
        values = table.ToFrozenDictionary(row => row[0][0], row => int.Parse(row[1], null));
        // Of two characters for one number (二, 两) the first in the file is the one to count with.
        characters = table.Reverse().GroupBy(row => int.Parse(row[1], null)).ToFrozenDictionary(rows => rows.Key, rows => rows.Last()[0][0]);
    }

    /// <summary>Whether <paramref name="c"/> is a character that numbers are written with.</summary>
    public bool IsNumeral(char c) => values.ContainsKey(c) || Punctuation.IsDigit(c);

    /// <summary>
    /// The number at the start of <paramref name="text"/> in the language's characters, and its length; 0 for none.
    /// </summary>
    public int ReadHan(ReadOnlySpan<char> text, out int length)
    {
        int total = 0, digit = -1;
        for (length = 0; length < text.Length && values.TryGetValue(text[length], out var value); length++)
        {
            if (value >= 10)
            {
                total += (digit < 0 ? 1 : digit) * value;
                digit = -1;
            }
            else if (digit > 0)
            {
                // Two digits side by side (一二) are no number but a list or an approximation.
                length = 0;
                return 0;
            }
            else
            {
                digit = value;
            }
        }

        return total + Math.Max(digit, 0);
    }

    /// <summary><paramref name="number"/>, from 1 to 99, in the language's characters; others in digits.</summary>
    public string Write(int number)
    {
        if (number is < 1 or > 99)
            return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (tens, ones) = (number / 10, number % 10);
        var written = new System.Text.StringBuilder(3);
        if (tens > 1)
            written.Append(characters[tens]);
        if (tens > 0)
            written.Append(characters[10]);
        if (ones > 0)
            written.Append(characters[ones]);
        return written.ToString();
    }

    /// <summary>
    /// The number at the start of <paramref name="text"/> in digits, three at most, and its length; 0 for none.
    /// </summary>
    public static int ReadDigits(ReadOnlySpan<char> text, out int length)
    {
        var number = 0;
        for (length = 0; length < text.Length && Punctuation.IsDigit(text[length]); length++)
        {
            if (length == 3)
            {
                length = 0;
                return 0;
            }

            number = number * 10 + (text[length] & 0xF);
        }

        return number;
    }

    /// <summary>
    /// The number of the circled digit at the start of <paramref name="text"/>, and its length; 0 for none.
    /// </summary>
    public static int ReadCircled(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || text[0] is < '①' or > '⑳')
            return 0;
        length = 1;
        return text[0] - '①' + 1;
    }
}
