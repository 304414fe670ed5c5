using System.Globalization;

namespace Analysis.Segmentation;

/// <summary>
/// For every UTF-16 code unit its code in a dictionary (lower 16 bits) and its <see cref="CharacterClass"/>: one look-up
/// a character tells all that the segmenter asks.
/// </summary>
internal static class CharacterMap
{
    /// <summary>The map for a dictionary.</summary>
    public static uint[] Create(DictionaryTables tables)
    {
        var (characters, names, variants) = (tables.Characters, tables.Names, tables.Variants);
        var map = new uint[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++)
            map[i] = (uint)ClassOf((char)i);
        foreach (var row in LanguageData.ReadTable(typeof(CharacterMap).Assembly, "zh", "characters"))
        {
            foreach (var character in row[1])
                map[character] |= (uint)(CharacterClass.Han | Named(row[0]));
        }

        for (var code = 1; code < characters.Length; code++)
        {
            ref var entry = ref map[characters[code]];
            // A mark that words are written with has to be looked up inside a run.
            if ((entry & (uint)CharacterClass.Inner) == 0)
                entry |= (uint)CharacterClass.Joiner;
            if (names[code].Surname != NameCosts.Never)
                entry |= (uint)CharacterClass.Surname;
            if (names[code].Foreign != NameCosts.Never)
                entry |= (uint)CharacterClass.Foreign;
            entry |= (uint)code;
        }

        // A variant is to the segmenter what it stands for, in words, numbers and names.
        for (var i = 0; i < variants.Length; i += 2)
            map[variants[i]] = map[variants[i + 1]];
        return map;
    }

    private static CharacterClass Named(string name) => name switch
    {
        "numeral" => CharacterClass.Numeral,
        "multiplier" => CharacterClass.Numeral | CharacterClass.Multiplier,
        "time-unit" => CharacterClass.TimeUnit,
        "ordinal" => CharacterClass.Ordinal,
        "place" => CharacterClass.PlaceSuffix,
        _ => throw new InvalidDataException($"Data/zh/characters.txt: there is no class '{name}'."),
    };

    private static CharacterClass ClassOf(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '々'
            => CharacterClass.Han,
        >= '0' and <= '9' or >= '０' and <= '９' => CharacterClass.Digit,
        '.' or '-' or '_' or '&' or '\'' or '’' or '@' or '+' or '#' or '%' or '/' or ',' or ':'
            or '．' or '－' or '％' or '‰' => CharacterClass.Joiner,
        '·' or '•' or '・' => CharacterClass.Joiner | CharacterClass.NameDot,
        '\uFEFF' or '\u200B' => CharacterClass.Blank,
        _ when char.IsWhiteSpace(c) => CharacterClass.Blank,
        _ when char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => CharacterClass.Letter,
        _ => CharacterClass.Mark,
    };
}
