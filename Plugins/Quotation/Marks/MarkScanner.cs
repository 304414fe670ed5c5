namespace Analysis.Quotation.Marks;

/// <summary>Finds the quotation marks of a text. Apostrophes and inch marks are none.</summary>
internal static class MarkScanner
{
    private static readonly CharSet Marks = new("“”‘’「」『』\"'＂＇〝〞„‟‛");

    public static List<QuoteMark> Scan(string text, TextSpan range, CancellationToken cancellationToken)
    {
        var found = new List<QuoteMark>();
        bool doubleOpen = false, singleOpen = false;
        for (var at = range.Start; at < range.End; at++)
        {
            var step = Marks.IndexIn(text.AsSpan(at, Math.Min(range.End - at, 1 << 20)));
            cancellationToken.ThrowIfCancellationRequested();
            if (step < 0)
            {
                at += Math.Min(range.End - at, 1 << 20) - 1;
                continue;
            }

            at += step;
            var mark = text[at] switch
            {
                '“' or '〝' or '„' or '‟' => new QuoteMark(at, MarkFamily.Double, MarkSide.Open),
                '”' or '〞' => new QuoteMark(at, MarkFamily.Double, MarkSide.Close),
                '‘' or '‛' => new QuoteMark(at, MarkFamily.Single, MarkSide.Open),
                '’' => new QuoteMark(at, MarkFamily.Single, MarkSide.Close),
                '「' => new QuoteMark(at, MarkFamily.Corner, MarkSide.Open),
                '」' => new QuoteMark(at, MarkFamily.Corner, MarkSide.Close),
                '『' => new QuoteMark(at, MarkFamily.WhiteCorner, MarkSide.Open),
                '』' => new QuoteMark(at, MarkFamily.WhiteCorner, MarkSide.Close),
                '"' or '＂' => new QuoteMark(at, MarkFamily.Double, MarkSide.Either),
                _ => new QuoteMark(at, MarkFamily.Single, MarkSide.Either),
            };
            if (mark.Family == MarkFamily.Double && mark.Side == MarkSide.Either)
            {
                if (!doubleOpen && FollowsDigit(text, at))
                    continue;
                doubleOpen = !doubleOpen;
            }
            else if (mark.Family == MarkFamily.Single)
            {
                if (IsApostrophe(text, at, range.End) || (!singleOpen && mark.Side != MarkSide.Open && FollowsDigit(text, at)))
                    continue;
                singleOpen = mark.Side == MarkSide.Either ? !singleOpen : mark.Side == MarkSide.Open;
            }

            found.Add(mark);
        }

        return found;
    }

    /// <summary>27" is a size and 5' a length, as long as nothing waits to be closed.</summary>
    private static bool FollowsDigit(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    /// <summary>A mark between Latin letters belongs to the word: don’t.</summary>
    private static bool IsApostrophe(string text, int at, int end) =>
        text[at] is '’' or '\'' or '＇'
        && at > 0 && at + 1 < end && IsLatin(text[at - 1]) && IsLatin(text[at + 1]);

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u00C0' and <= '\u024F';
}
