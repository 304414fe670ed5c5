namespace Analysis.Quotation.Attribution;

/// <summary>Finds the verbs of saying in a text.</summary>
internal static class CueScanner
{
    private const int Piece = 1 << 18;

    /// <summary>The verbs in order, none overlapping another, of those that begin together the longest.</summary>
    public static List<Cue> Scan(string text, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var cues = new List<Cue>();
        for (var at = 0; at < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var piece = text.AsSpan(at, Math.Min(Piece, text.Length - at));
            var (found, length) = lexicon.Cues.Find(piece);
            if (found < 0)
            {
                // A verb may lie across the cut; none is longer than a dozen characters.
                at += piece.Length == Piece ? Piece - 12 : piece.Length;
                continue;
            }

            at += found;
            if (!IsPartOfAnotherWord(text, at, length, lexicon.NotCues))
                cues.Add(new(new(at, at + length), lexicon.UsesOf(text.AsSpan(at, length))));
            at += length;
        }

        return cues;
    }

    /// <summary>Whether the verb is only a piece of a longer word: 说 in 小说 and 说法.</summary>
    private static bool IsPartOfAnotherWord(string text, int at, int length, WordSet words)
    {
        for (var back = 0; back < 4 && back <= at; back++)
        {
            var reach = words.LengthAtStart(text.AsSpan(at - back));
            if (reach > back && (back > 0 || reach > length))
                return true;
        }

        return false;
    }
}
