using CsCheck;

namespace Analysis.Segmentation.Tests;

/// <summary>Texts of all that a file can hold: Chinese, digits, Latin, marks, blanks, controls, whole and lone surrogates.</summary>
internal static class RandomText
{
    private const string Common = "的一国人民大会发展经济年月日千百万第三十四五王小明县村，。“”—…、";
    private const string Latin = "abcXYZ0189.,-%&'/:+#@";
    private const string Odd = " \t\r\n\u3000\uFEFF\u200B\0\u0001\u001B\u0085\u2028\uD840\uDC0B\uD83D\uDE00\uDC00\uD800éñДжカタ한글々〇○Ａ９％";

    public static Gen<string> Gen { get; } = CsCheck.Gen.Frequency(
        (5, CsCheck.Gen.Char[Common]), (2, CsCheck.Gen.Char[Latin]), (2, CsCheck.Gen.Char[Odd]),
        (1, CsCheck.Gen.Char['\u4E00', '\u9FFF']), (1, CsCheck.Gen.Char)).Array[0, 200].Select(c => new string(c));
}
