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
        foreach (var block in page.Blocks)
        {
            if (block.Role is BlockRole.Body or BlockRole.ColumnLabel && block.Length <= Longest
                && !block.Characters.ContainsAny(NeverInByline)
                && NamesIn(page.Vocabulary, block.Text, 0, block.Text.Length) is not null)
                block.Role = BlockRole.Byline;
        }
    }

    /// <summary>The names of the byline that <paramref name="text"/> is between two places, or null where it isn't one.</summary>
    public static List<(string Name, int Start, int End)>? NamesIn(PageVocabulary words, string text, int start, int end)
    {
        while (start < end && IsOrnament(text[start]))
            start++;
        while (end > start && IsOrnament(text[end - 1]))
            end--;
        var names = new List<(string, int, int)>();
        var announced = false;
        if (PageVocabulary.EndOf(text.AsSpan(start, end - start), words.BylineEndings) is { } ending
            && end - ending.Length - 1 > start && Whitespace.IsBlank(text[end - ending.Length - 1]))
            (end, announced) = (end - ending.Length - 1, true);
        for (var at = start; at < end;)
        {
            if (PageVocabulary.StartOf(text.AsSpan(at, end - at), words.BylineWords) is { } word)
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

    private static bool IsOrnament(char c) => Whitespace.IsBlank(c) || Array.IndexOf(Ornaments, c) >= 0;

    /// <summary>Where the next announcing word begins, at a blank or right behind the names.</summary>
    private static int NextWord(PageVocabulary words, string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if ((at == start || Whitespace.IsBlank(text[at - 1]) || text[at - 1] is '、' or '，' or ',')
                && PageVocabulary.StartOf(text.AsSpan(at, end - at), words.BylineWords) is { } word
                && at + word.Length < end)
                return at;
        }

        return end;
    }
}
