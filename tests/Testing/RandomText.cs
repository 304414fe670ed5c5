using System.Text;
using CsCheck;

namespace Analysis.Testing;

/// <summary>
/// Texts such as no editor writes and every machine meets: Han and cue characters, all kinds of marks in any order,
/// digits, Latin, line breaks, blanks, surrogate pairs, lone surrogates, controls.
/// </summary>
public static class RandomText
{
    private const string Cues = "一二三四五六七八九十第其首先次再最后是要则来方面另不仅而且说指出强调表示认为年月日万元个点项记者他她";
    private const string Marks = "，。、；：？！…—“”‘’「」『』《》〈〉（）()\"',.;:!?·■●-*#%+=/";
    private const string Blanks = " \t\u3000\n\n\n\r\r\n\u2028\u00A0\uFEFF\u200B";

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Char['\u4E00', '\u9FA5'].Array[1, 6].Select(chars => new string(chars))),
        (6, OneOf(Cues).Array[1, 4].Select(chars => new string(chars))),
        (5, OneOf(Marks).Array[1, 2].Select(chars => new string(chars))),
        (2, OneOf(Blanks).Array[1, 2].Select(chars => new string(chars))),
        (1, Gen.Char['0', '9'].Array[1, 5].Select(chars => new string(chars))),
        (1, Gen.Char['A', 'z'].Array[1, 5].Select(chars => new string(chars))),
        (1, Gen.Int[0x20000, 0x2A6D0].Select(char.ConvertFromUtf32)),
        (1, Gen.Char['\uD800', '\uDFFF'].Select(lone => lone.ToString())),
        (1, Gen.Char['\0', '\u001F'].Select(control => control.ToString())));

    /// <summary>Texts of up to <paramref name="pieces"/> pieces of one to six characters each.</summary>
    public static Gen<string> Of(int pieces = 60) => Piece.Array[0, pieces].Select(string.Concat);

    /// <summary>
    /// A long text of ordinary shape, the same at every call: paragraphs of sentences of random Han characters, with
    /// quotation marks and ordinals among them.
    /// </summary>
    /// <param name="length">Its length in UTF-16 code units, at least.</param>
    public static string Long(int length)
    {
        var random = new Random(20260101);
        var text = new StringBuilder(length + 64);
        while (text.Length < length)
        {
            text.Append(random.Next(8) switch
            {
                0 => "一是",
                1 => "他说：“",
                2 => "”",
                3 => "首先，",
                _ => "",
            });
            for (var i = random.Next(4, 12); i > 0; i--)
                text.Append((char)random.Next(0x4E00, 0x5E00));
            text.Append(random.Next(10) switch { < 5 => '，', < 9 => '。', _ => '\n' });
        }

        return text.ToString();
    }

    private static Gen<char> OneOf(string characters) => Gen.Int[0, characters.Length - 1].Select(index => characters[index]);
}
