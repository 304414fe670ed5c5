using System.Buffers;

namespace Analysis.Reading;

/// <summary>
/// A line of names alone, or of names behind 本报记者, 通讯员 and the like, is a byline. The names must begin with family
/// names unless such a word announces them.
/// </summary>
internal static class BylineRule
{
    private const int Longest = 60;
    private static readonly SearchValues<char> NeverInByline = SearchValues.Create("。！？；0123456789“”《》");
    private static readonly char[] Ornaments = ['□', '■', '▌', '▎', '*', '_', '○', '●', '◎', '△', '▲', '◇', '◆', '/', '／', '▢', '☐', '—', '-'];

    public static void Apply(PageDraft page)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            // A label with its reading is no name, though 文 is a family name and 文摘 a label.
            if (block.Role is not (BlockRole.Body or BlockRole.ColumnLabel) || i + 1 < page.Blocks.Count && page.Blocks[i + 1].Role == BlockRole.Pinyin)
                continue;
            if (IsByline(page.Vocabulary, block.Characters))
                block.Role = BlockRole.Byline;
        }
    }

    /// <summary>Whether a line is nothing but a byline.</summary>
    public static bool IsByline(PageVocabulary words, ReadOnlySpan<char> line) =>
        line.Length is > 1 and <= Longest && line[^1] is not ('、' or '，' or ',') && !line.ContainsAny(NeverInByline)
        && line.ToString() is var text && NamesIn(words, text, 0, text.Length) is not null;

    /// <summary>The names of the byline that <paramref name="text"/> is between two places, or null where it isn't one.</summary>
    public static List<(string Name, int Start, int End)>? NamesIn(PageVocabulary words, string text, int start, int end)
    {
        while (start < end && IsOrnament(text[start]))
            start++;
        while (end > start && IsOrnament(text[end - 1]))
            end--;
        var names = new List<(string, int, int)>();
        var announced = false;
        if (EndingOf(words, text.AsSpan(start, end - start)) is > 0 and var ending)
            (end, announced) = (end - ending, true);
        for (var at = start; at < end;)
        {
            if (words.BylineWords.StartOf(text.AsSpan(at, end - at)) is { } word)
            {
                announced = true;
                at += word.Length;
            }

            while (at < end && (Whitespace.IsBlank(text[at]) || text[at] is '：' or ':' or '/' or '／' or '、'))
                at++;
            var stop = NextWord(words, text, at, end);
            if (stop == at && stop < end)
                continue;
            if (at == end)
                break;
            if (PersonNames.Parse(words, text[at..stop], announced) is not { } found)
                return null;
            foreach (var (name, from, to) in found)
                names.Add((name, at + from, at + to));
            at = stop;
        }

        return names.Count > 0 ? names : null;
    }

    /// <summary>
    /// How long the word behind the names is, with the blank before it, or 0. A single character behind another single
    /// one is the end of a name set wide: 田　文.
    /// </summary>
    private static int EndingOf(PageVocabulary words, ReadOnlySpan<char> text)
    {
        if (words.BylineEndings.EndOf(text) is not { } word || text.Length < word.Length + 3)
            return 0;
        var names = text[..^word.Length];
        return Whitespace.IsBlank(names[^1]) && (word.Length > 1 || !Whitespace.IsBlank(names[^3])) ? word.Length + 1 : 0;
    }

    private static bool IsOrnament(char c) => Whitespace.IsBlank(c) || Array.IndexOf(Ornaments, c) >= 0;

    /// <summary>Where the next announcing word begins, at a blank or right behind the names.</summary>
    private static int NextWord(PageVocabulary words, string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if ((at == start || Whitespace.IsBlank(text[at - 1]) || text[at - 1] is '、' or '，' or ',')
                && words.BylineWords.StartOf(text.AsSpan(at, end - at)) is { } word
                && at + word.Length < end)
                return at;
        }

        return end;
    }
}
