using System.Collections.Frozen;
using System.Collections.Immutable;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Ordinals;

/// <summary>Reads the marker at a given place of a text.</summary>
internal sealed class OrdinalReader
{
    private readonly Numerals numerals;
    private readonly ImmutableArray<OrdinalStyle> styles;
    private readonly FrozenDictionary<string, int> words;
    private readonly FrozenSet<char> falseBefore;
    private readonly ImmutableArray<string> falseAfter;

    public OrdinalReader(EnumerationLanguage language)
    {
        numerals = new Numerals(language);
        styles = OrdinalStyle.ReadAll(language);
        words = language.Table("ordinal-words")
            .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], null), StringComparer.Ordinal);
        var friends = language.Table("ordinal-false-friends");
        falseBefore = friends.Where(row => row[0] == "before").Select(row => row[1][0]).ToFrozenSet();
        falseAfter = [.. friends.Where(row => row[0] == "after").Select(row => row[1])];
    }

    /// <summary>The words that may stand for a number, and the number.</summary>
    public FrozenDictionary<string, int> Words => words;

    /// <summary>Whether the character before a marker makes something else of it (统一是).</summary>
    public bool IsFalseBefore(char before) => falseBefore.Contains(before) || numerals.IsNumeral(before);

    /// <summary>Reads the marker that <paramref name="text"/> begins with.</summary>
    /// <param name="text">The text from the marker on.</param>
    /// <param name="opensPart">Whether a sentence or a part of one begins here.</param>
    /// <param name="style">How the marker is written; null for a word.</param>
    /// <param name="length">The length of the marker.</param>
    /// <returns>The number, or 0 where there is no marker.</returns>
    public int Read(ReadOnlySpan<char> text, bool opensPart, out OrdinalStyle? style, out int length)
    {
        foreach (var candidate in styles)
        {
            if (!candidate.AnyClause && !opensPart)
                continue;
            var number = Read(text, candidate, out length);
            if (number == 0)
                continue;
            style = candidate;
            return number;
        }

        style = null;
        return ReadWord(text, out length);
    }

    /// <summary>
    /// The marker <paramref name="marker"/> with <paramref name="number"/> instead of its own, for messages.
    /// </summary>
    public string WithNumber(string marker, int number)
    {
        var from = 0;
        while (from < marker.Length && !numerals.IsNumeral(marker[from]) && marker[from] is < '①' or > '⑳')
            from++;
        if (from == marker.Length)
            return marker;
        var to = from + 1;
        while (to < marker.Length && numerals.IsNumeral(marker[to]))
            to++;
        var written = marker[from] switch
        {
            >= '①' and <= '⑳' when number <= 20 => ((char)('①' + number - 1)).ToString(),
            var c when Punctuation.IsDigit(c) => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => numerals.Write(number),
        };
        return string.Concat(marker.AsSpan(0, from), written, marker.AsSpan(to));
    }

    /// <summary>The marker of <paramref name="style"/> for 1, for looking one up that no stop stands before.</summary>
    public static string? FirstOf(OrdinalStyle style) => style.Level == 0 && style.Before.IsEmpty ? style.Name : null;

    private int ReadWord(ReadOnlySpan<char> text, out int length)
    {
        foreach (var (word, number) in words)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal))
                continue;
            length = word.Length;
            return number;
        }

        length = 0;
        return 0;
    }

    private int Read(ReadOnlySpan<char> text, OrdinalStyle style, out int length)
    {
        length = Prefix(text, style.Before);
        if (length < 0)
            return 0;
        var number = ReadNumber(text[length..], style, out var digits);
        length += digits;
        if (digits == 0 || number == 0)
            return 0;
        var closing = Prefix(text[length..], style.Closing);
        if (closing < 0)
            return 0;
        length += closing;
        var rest = text[length..];
        return Prefix(rest, style.Following) < 0 || IsListOfNumbers(rest, style) ? 0 : number;
    }

    private int ReadNumber(ReadOnlySpan<char> text, OrdinalStyle style, out int length)
    {
        foreach (var kind in style.Numerals)
        {
            var number = kind switch
            {
                "digit" => Numerals.ReadDigits(text, out length),
                "circled" => Numerals.ReadCircled(text, out length),
                _ => numerals.ReadHan(text, out length),
            };
            if (number > 0)
                return number;
        }

        length = 0;
        return 0;
    }

    /// <summary>
    /// Whether the numbers go on behind the marker: 第一、二、三产业, 一、二年级, 1.5. Then it counts nothing.
    /// </summary>
    private bool IsListOfNumbers(ReadOnlySpan<char> rest, OrdinalStyle style)
    {
        if (rest.IsEmpty)
            return false;
        foreach (var words in falseAfter)
        {
            if (rest.StartsWith(words, StringComparison.Ordinal))
                return true;
        }

        if (style.Level > 0)
            return Punctuation.IsDigit(rest[0]) || (numerals.IsNumeral(rest[0]) && rest.Length > 1 && rest[1] == '、');
        return rest[0] == '、' && rest.Length > 1 && (numerals.IsNumeral(rest[1]) || Prefix(rest[1..], style.Before) > 0);
    }

    /// <summary>
    /// The length of the alternative that the text begins with; 0 where there are none to choose from; or -1.
    /// </summary>
    private static int Prefix(ReadOnlySpan<char> text, ImmutableArray<string> alternatives)
    {
        if (alternatives.IsEmpty)
            return 0;
        foreach (var alternative in alternatives)
        {
            if (text.StartsWith(alternative, StringComparison.Ordinal))
                return alternative.Length;
        }

        return -1;
    }
}
