using System.Text;

namespace Analysis.Quotation.Checks;

/// <summary>Reports words that one article quotes in two ways (QUO014). Punctuation does not count.</summary>
internal static class WordingCheck
{
    private const int Shortest = 7;
    private const int Longest = 120;
    private const int Edge = 4;
    private const int MostRivals = 8;

    public static void Add(
        string text, AnnotationLayer<Quote> quotes, List<Annotation<Diagnostic>> findings, CancellationToken cancellationToken)
    {
        var rivals = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (span, quote) in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (quote.Mode != QuoteMode.Direct || span.Length is < Shortest or > Longest || Letters(span.Of(text)) is not { Length: >= Shortest } words)
                continue;
            var beginning = rivals.TryGetValue(words[..Edge], out var first) ? first : rivals[words[..Edge]] = [];
            var end = rivals.TryGetValue("…" + words[^Edge..], out var last) ? last : rivals["…" + words[^Edge..]] = [];
            if (beginning.Concat(end).FirstOrDefault(other => IsNearly(other, words)) is { } twin)
                findings.Add(new(span, new(QuotationCodes.TwoWordings, DiagnosticSeverity.Warning, $"Quoted elsewhere in this article as “{twin}”.")));
            Remember(beginning, words);
            Remember(end, words);
        }
    }

    private static void Remember(List<string> rivals, string words)
    {
        if (rivals.Count < MostRivals && !rivals.Contains(words))
            rivals.Add(words);
    }

    private static string Letters(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        }

        return letters.ToString();
    }

    /// <summary>Whether two wordings differ, but by no more than one character in eight.</summary>
    private static bool IsNearly(string one, string other)
    {
        var most = Math.Max(1, Math.Min(one.Length, other.Length) / 8);
        return one != other && !DifferInNumbersOnly(one, other) && Math.Abs(one.Length - other.Length) <= most && Distance(one, other) <= most;
    }

    /// <summary>二级奖章 and 三级奖章 are two things, each quoted right.</summary>
    private static bool DifferInNumbersOnly(string one, string other)
    {
        if (one.Length != other.Length)
            return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && !(IsNumber(one[i]) && IsNumber(other[i])))
                return false;
        }

        return true;
    }

    private static bool IsNumber(char c) =>
        char.IsDigit(c) || c is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '〇';

    private static int Distance(string one, string other)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
