namespace Analysis.Reading;

/// <summary>
/// Finds notes in brackets: where an article was taken from, who wrote it, where the authors work. One that stands at
/// the end of a paragraph, behind the last sentence's full stop, becomes a block of its own.
/// </summary>
internal static class NoteRule
{
    private const int Longest = 120;

    private const int LongestHeading = 8;

    /// <summary>No article ends with more notes in one line: who wrote it, where from, where the authors work.</summary>
    private const int MostNotes = 4;

    public static void Apply(PageDraft page)
    {
        var blocks = new List<Block>(page.Blocks.Count);
        foreach (var block in page.Blocks)
        {
            blocks.Add(block);
            if (block.Role != BlockRole.Body)
                continue;
            var first = blocks.Count;
            for (var notes = 0; notes < MostNotes && block.LastCharacter is '）' or ')' && TrailingNote(page.Vocabulary, block.Characters) is > 0 and var start; notes++)
            {
                var note = block.CutAt(start);
                note.Role = BlockRole.Note;
                blocks.Insert(first, note);
            }

            if (block.Length <= Longest && IsNote(page.Vocabulary, block.Characters))
                block.Role = BlockRole.Note;
        }

        page.Blocks = blocks;
        TakeSections(page);
    }

    /// <summary>注释 and what is listed below it.</summary>
    private static void TakeSections(PageDraft page)
    {
        var inside = false;
        foreach (var block in page.Blocks)
        {
            if (block.Role != BlockRole.Body)
                continue;
            var text = block.Characters;
            var heading = text[..Math.Min(text.Length, LongestHeading)].Trim("：:【】[]〔〕*# 　");
            if (page.Vocabulary.NoteHeadings.Contains(heading.ToString()) && text.Length <= LongestHeading)
                inside = true;
            else if (!inside || !BeginsNote(text))
                inside = false;
            if (inside || BeginsRemark(page.Vocabulary, text))
                block.Role = BlockRole.Note;
        }
    }

    /// <summary>① …, [1] …, 1. …</summary>
    private static bool BeginsNote(ReadOnlySpan<char> text) =>
        text[0] is (>= '①' and <= '⑳') or '[' or '［' or '〔' or '*' or '※' || CharacterClass.IsDigit(text[0]);

    /// <summary>注：…, a remark on figures or words.</summary>
    private static bool BeginsRemark(PageVocabulary words, ReadOnlySpan<char> text) =>
        text.IndexOfAny('：', ':') is > 0 and < LongestHeading and var colon && words.NoteHeadings.Contains(text[..colon].ToString());

    public static bool IsAffiliation(PageVocabulary words, ReadOnlySpan<char> text) =>
        words.AffiliationWords.StartOf(Inside(text)) is not null && !IsByline(words, text);

    public static bool IsCredit(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var inside = Inside(text);
        return words.CreditWords.StartOf(inside) is { } word
            && (inside.Contains('《') || inside.Length > word.Length && inside[word.Length] is '：' or ':');
    }

    public static bool IsByline(PageVocabulary words, ReadOnlySpan<char> text) => AuthorsIn(words, text) is not null;

    /// <summary>The names in a note such as （作者：张三） or （本报记者 李四、王五）, or null where it isn't one.</summary>
    public static List<(string Name, int Start, int End)>? AuthorsIn(PageVocabulary words, ReadOnlySpan<char> text) =>
        IsBracketed(text) ? BylineRule.NamesIn(words, text.ToString(), 1, text.Length - 1) : null;

    /// <summary>The words of a note without its brackets and the blanks inside them.</summary>
    public static ReadOnlySpan<char> Inside(ReadOnlySpan<char> text) =>
        IsBracketed(text) ? text[1..^1].Trim(" 　") : text;

    /// <summary>Where the words of an affiliation begin inside a note, behind 作者单位： and the like.</summary>
    public static string PlaceOfWork(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var inside = Inside(text);
        var word = words.AffiliationWords.StartOf(inside);
        return inside[(word?.Length ?? 0)..].TrimStart("：: 　").ToString();
    }

    private static bool IsNote(PageVocabulary words, ReadOnlySpan<char> text) =>
        IsBracketed(text) && (text[0] is not ('（' or '(') || OpeningOf(text, text.Length) == 0)
        || (IsCredit(words, text) || IsLabelledPlace(words, text)) && !text.ContainsAny("。；;");

    /// <summary>作者单位：…, without brackets.</summary>
    private static bool IsLabelledPlace(PageVocabulary words, ReadOnlySpan<char> text) =>
        words.AffiliationWords.StartOf(text) is { Length: > 2 } word
        && word.Length < text.Length && text[word.Length] is ('：' or ':');

    private static bool IsBracketed(ReadOnlySpan<char> text) =>
        text.Length > 2 && (text[0] is '（' or '(' && text[^1] is '）' or ')' || text[0] is '【' or '[' or '［' or '〔' && text[^1] is '】' or ']' or '］' or '〕');

    /// <summary>Where a note begins that ends the paragraph, or 0.</summary>
    private static int TrailingNote(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var start = OpeningOf(text, text.Length);
        if (start <= 0 || text[start - 1] is not ('）' or ')') && !CharacterClass.IsFinished(text[..start]))
            return 0;
        var note = text[start..];
        return IsCredit(words, note) || IsAffiliation(words, note) || IsByline(words, note) ? start : 0;
    }

    /// <summary>Where the bracket opens that closes at the end of the text, or -1.</summary>
    private static int OpeningOf(ReadOnlySpan<char> text, int end)
    {
        if (end == 0 || text[end - 1] is not ('）' or ')'))
            return -1;
        var depth = 0;
        for (var i = end - 1; i >= 0 && i > end - Longest; i--)
        {
            if (text[i] is '）' or ')')
                depth++;
            else if (text[i] is '（' or '(' && --depth == 0)
                return i;
        }

        return -1;
    }
}
