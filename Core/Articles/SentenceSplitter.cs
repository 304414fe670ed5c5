using System.Buffers;
using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Cuts a paragraph into sentences: after 。！？… and their half-width kin, with the closing marks and brackets that
/// follow. A full stop inside quotation marks ends the sentence around them only where the marks close behind it and
/// no clause goes on (“…。”他说 is one sentence).
/// </summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Final = SearchValues.Create("。！？!?…");
    private static readonly SearchValues<char> Saying = SearchValues.Create(
        string.Concat(LanguageData.ReadLines(typeof(SentenceSplitter).Assembly, "zh", "saying-characters")));
    private const string Closing = "”’」』）)》〉】]\"'";
    private const string Opening = "“‘「『（(《〈【[";

    /// <summary>The sentences of <paramref name="paragraph"/>, in order, without blanks between them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph reaches over the end of the text.</exception>
    public static ImmutableArray<Sentence> Split(string text, TextSpan paragraph)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paragraph.End, text.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = paragraph.Start;
        for (var at = start; at < paragraph.End;)
        {
            var found = text.AsSpan(at, paragraph.End - at).IndexOfAny(Final);
            if (found < 0)
                break;
            at += found + 1;
            while (at < paragraph.End && Final.Contains(text[at]))
                at++;
            var closed = at;
            while (closed < paragraph.End && Closing.Contains(text[closed], StringComparison.Ordinal))
                closed++;
            if (closed < paragraph.End && !Ends(text, at, closed, paragraph.End))
            {
                at = closed;
                continue;
            }

            at = closed;
            Add(sentences, text, new TextSpan(start, at));
            start = at;
        }

        Add(sentences, text, new TextSpan(start, paragraph.End));
        return sentences.DrainToImmutable();
    }

    /// <summary>Whether the sentence ends at <paramref name="closed"/>, its final mark lying before <paramref name="mark"/>.</summary>
    private static bool Ends(string text, int mark, int closed, int end)
    {
        var next = text[closed];
        if (next is '，' or ',' or '、' or '；' or ';' or '：' or ':' or '—')
            return false;
        if (closed == mark)
            return text[mark - 1] != '…' || Whitespace.IsBlank(next) || Opening.Contains(next, StringComparison.Ordinal);
        // Words said, then who says them: “……。”他说。 One sentence, if a short clause with no opening mark follows.
        return !SaysWho(text.AsSpan(closed, Math.Min(12, end - closed)));
    }

    private static bool SaysWho(ReadOnlySpan<char> following)
    {
        var stop = following.IndexOfAny("。！？，：；“,:;");
        var clause = stop >= 0 ? following[..stop] : following;
        return clause.Length is > 0 and < 12 && clause.ContainsAny(Saying);
    }

    private static void Add(ImmutableArray<Sentence>.Builder sentences, string text, TextSpan span)
    {
        var trimmed = Whitespace.Trim(text, span);
        if (!trimmed.IsEmpty)
            sentences.Add(new Sentence(trimmed));
    }
}
