namespace Analysis.Quotation.Marks;

/// <summary>Finds the quotation marks of a text. Apostrophes and inch marks are none.</summary>
internal static class MarkScanner
{
    private static readonly CharSet Marks = new("“”‘’「」『』\"'＂＇〝〞„‟‛");

    public static List<QuoteMark> Scan(string text, TextSpan range, CancellationToken cancellationToken)
    {
        var found = new List<QuoteMark>();
        bool doubleOpen = false, singleOpen = false;
        var twice = '\0';
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
            if (IsNone(text, at, range.End, mark, doubleOpen, singleOpen))
            {
                // 27'' is a size as well: the second one of it is no mark either.
                while (at + 1 < range.End && text[at + 1] == text[at])
                    at++;
                continue;
            }

            if (mark.Family == MarkFamily.Double && mark.Side == MarkSide.Either)
                doubleOpen = !doubleOpen;
            else if (mark.Family == MarkFamily.Single)
                singleOpen = mark.Side == MarkSide.Either ? !singleOpen : mark.Side == MarkSide.Open;
            if (mark.Side == MarkSide.Either && IsTwice(text, at, range.End, ref twice))
                mark = mark with { Length = 2 };
            found.Add(mark);
            at = mark.End - 1;
        }

        return found;
    }

    /// <summary>Whether what looks like a mark is an apostrophe or a unit of length.</summary>
    private static bool IsNone(string text, int at, int end, QuoteMark mark, bool doubleOpen, bool singleOpen) => mark.Family switch
    {
        MarkFamily.Double => mark.Side == MarkSide.Either && !doubleOpen && FollowsDigit(text, at),
        MarkFamily.Single => IsApostrophe(text, at, end) || (mark.Side != MarkSide.Open && !singleOpen && FollowsDigit(text, at)),
        _ => false,
    };

    /// <summary>
    /// Whether the straight mark at <paramref name="at"/> is printed twice, ''so'', and no pair with nothing between: then
    /// another one printed twice ends what it begins.
    /// </summary>
    private static bool IsTwice(string text, int at, int end, ref char open)
    {
        if (at + 1 >= end || text[at + 1] != text[at])
            return false;
        var closes = open == text[at];
        if (!closes && text.AsSpan(at + 2, end - at - 2).IndexOf(text.AsSpan(at, 2)) < 0)
            return false;
        open = closes ? '\0' : text[at];
        return true;
    }

    /// <summary>27" is a size and 5' a length, as long as nothing waits to be closed.</summary>
    private static bool FollowsDigit(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    /// <summary>A mark between Latin letters belongs to the word: don’t.</summary>
    private static bool IsApostrophe(string text, int at, int end) =>
        text[at] is '’' or '\'' or '＇'
        && at > 0 && at + 1 < end && IsLatin(text[at - 1]) && IsLatin(text[at + 1]);

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u00C0' and <= '\u024F';
}
