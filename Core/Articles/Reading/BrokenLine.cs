namespace Analysis.Reading;

/// <summary>
/// Tells a short line that is the beginning of a broken paragraph from a heading or title, which is a whole: it ends
/// with a word that goes on, leaves a mark open, has clauses of very unlike length, or the two characters at the break
/// stand together elsewhere on the page.
/// </summary>
internal static class BrokenLine
{
    private const int Nearby = 3000;
    private const double UnlikeOfMany = 2;
    private const double UnlikeOfTwo = 2.6;

    /// <summary>
    /// Whether a short line goes on in <paramref name="next"/>. One sign is enough on a page that certainly has broken
    /// paragraphs; elsewhere two are asked for.
    /// </summary>
    public static bool IsLikely(PageDraft page, Block block, Block? next)
    {
        var text = block.Characters;
        if (text.EndsWith("——", StringComparison.Ordinal))
            return false;
        var signs = (page.Vocabulary.NeverLast.Contains(text[^1]) ? 1 : 0)
            + (HasOpenMark(text) ? 1 : 0)
            + (HasUnlikeClauses(text) ? 1 : 0)
            + (DatelineRule.EndIn(page.Vocabulary, text) > 0 ? 1 : 0)
            + (next is { Role: BlockRole.Body } && StandTogetherNearby(block, next) ? 1 : 0);
        if (next is not null && CharacterClass.NeverBegins(next.FirstCharacter))
            return true;
        return signs > (page.HasBreaks ? 0 : 1);
    }

    /// <summary>Whether a paragraph too long for a title or heading breaks off without punctuation.</summary>
    public static bool IsFoundIn(List<Block> flow) =>
        flow.Exists(block => block.Role == BlockRole.Body && block.Length > HeadingRule.Longest && !block.IsFinished);

    private static bool HasOpenMark(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '“' or '（' or '(' or '《' or '‘')
                depth++;
            else if (c is '”' or '）' or ')' or '》' or '’')
                depth--;
        }

        return depth != 0;
    }

    private static bool HasUnlikeClauses(ReadOnlySpan<char> text)
    {
        int clauses = 0, shortest = int.MaxValue, longest = 0;
        while (true)
        {
            var comma = text.IndexOfAny('，', ',');
            var length = comma < 0 ? text.Length : comma;
            clauses++;
            shortest = Math.Min(shortest, length);
            longest = Math.Max(longest, length);
            if (comma < 0)
                break;
            text = text[(comma + 1)..];
        }

        return clauses > 1 && longest >= (clauses > 2 ? UnlikeOfMany : UnlikeOfTwo) * shortest;
    }

    /// <summary>Whether the last character of one block and the first one of another stand together not far from there.</summary>
    public static bool StandTogetherNearby(Block one, Block other)
    {
        var (text, last, first, at) = (other.Source, one.LastCharacter, other.FirstCharacter, other.Pieces[0].Start);
        if (!CharacterClass.IsHan(last) || !CharacterClass.IsHan(first))
            return false;
        var start = Math.Max(0, at - Nearby);
        return text.AsSpan(start, Math.Min(text.Length, at + Nearby) - start).IndexOf([last, first], StringComparison.Ordinal) >= 0;
    }
}
