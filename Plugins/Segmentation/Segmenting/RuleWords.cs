namespace Analysis.Segmentation;

/// <summary>
/// Finds the words of a run that are made by rule and are not in a dictionary: numbers, Latin words, what mixes both.
/// They go into the cells as candidates, and the best path decides.
/// </summary>
internal static class RuleWords
{
    /// <summary>Low, so that no word of the dictionary cuts a number or a Latin word in two.</summary>
    public const int Cost = 5000;

    /// <summary>Looks through <paramref name="cells"/>, whose characters are those of <paramref name="text"/>.</summary>
    public static void Find(Span<Cell> cells, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (!Is(cells, at, CharacterClass.RuleStart))
            {
                at++;
                continue;
            }

            var rule = RuleWord.Number;
            var numberStart = Is(cells, at, CharacterClass.Ordinal) ? at + 1 : at;
            if (Is(cells, numberStart, CharacterClass.Numeral))
            {
                at = ChineseNumberEnd(cells, text, numberStart);
            }
            else if (Is(cells, numberStart, CharacterClass.Digit))
            {
                at = DigitsEnd(cells, numberStart);
                if (start == numberStart && Is(cells, at, CharacterClass.Letter))
                    (at, rule) = (LatinEnd(cells, at), RuleWord.Latin);
                else
                    at = AmountEnd(cells, text, at);
            }
            else if (Is(cells, start, CharacterClass.Letter))
            {
                (at, rule) = (LatinEnd(cells, at), RuleWord.Latin);
            }
            else
            {
                at++;
                continue;
            }

            // A single Chinese numeral is a word of the dictionary.
            if (at - start > 1 || !Is(cells, start, CharacterClass.Han))
                Put(ref cells[start], at, rule);
        }
    }

    /// <summary>Whether the number <c>[start, end)</c> and the unit of time behind it are one word.</summary>
    public static bool IsTime(ReadOnlySpan<Cell> cells, ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || !Is(cells, end, CharacterClass.TimeUnit))
            return false;
        var length = end - start;
        if (text[end] != '年')
            return length <= 3 && !Is(cells, start, CharacterClass.Ordinal);
        if (length != 4)
            return false;
        for (var at = start; at < end; at++)
        {
            if (!Is(cells, at, CharacterClass.Digit | CharacterClass.Numeral) || Is(cells, at, CharacterClass.Multiplier))
                return false;
        }

        return true;
    }

    private static void Put(ref Cell cell, int end, RuleWord rule)
    {
        cell.Next = end;
        cell.Cost = Cost;
        cell.Word = WordReference.ValueOf(rule);
    }

    private static int ChineseNumberEnd(ReadOnlySpan<Cell> cells, ReadOnlySpan<char> text, int at)
    {
        at = End(cells, at, CharacterClass.Numeral);
        while (at + 1 < text.Length)
        {
            // 三分之二, 百分之五, 三点一四
            var link = text[at..].StartsWith("分之", StringComparison.Ordinal) ? 2 : text[at] == '点' ? 1 : 0;
            if (link == 0 || !Is(cells, at + link, CharacterClass.Numeral | CharacterClass.Digit))
                break;
            at = End(cells, at + link, CharacterClass.Numeral | CharacterClass.Digit);
        }

        return at;
    }

    /// <summary>The end of digits with points or commas between them.</summary>
    private static int DigitsEnd(ReadOnlySpan<Cell> cells, int at)
    {
        at = End(cells, at, CharacterClass.Digit);
        while (Is(cells, at, CharacterClass.Joiner) && Is(cells, at + 1, CharacterClass.Digit))
            at = End(cells, at + 1, CharacterClass.Digit);
        return at;
    }

    /// <summary>The end of what counts with the digits before <paramref name="at"/>: 5<c>%</c>, 1.4<c>万亿</c>.</summary>
    private static int AmountEnd(ReadOnlySpan<Cell> cells, ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] is '%' or '％' or '‰' ? at + 1 : End(cells, at, CharacterClass.Multiplier);

    private static int LatinEnd(ReadOnlySpan<Cell> cells, int at)
    {
        const CharacterClass Alphanumeric = CharacterClass.Letter | CharacterClass.Digit;
        at = End(cells, at, Alphanumeric);
        while (Is(cells, at, CharacterClass.Joiner) && Is(cells, at + 1, Alphanumeric))
            at = End(cells, at + 1, Alphanumeric);
        return at;
    }

    private static int End(ReadOnlySpan<Cell> cells, int at, CharacterClass characters)
    {
        while (Is(cells, at, characters))
            at++;
        return at;
    }

    /// <summary>The cell behind the run's last one is of no class, so that no scan passes it.</summary>
    private static bool Is(ReadOnlySpan<Cell> cells, int at, CharacterClass characters) =>
        at < cells.Length && ((CharacterClass)cells[at].Character & characters) != 0;
}
