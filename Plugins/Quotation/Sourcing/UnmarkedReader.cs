using System.Buffers;
using Analysis.Quotation.Kinds;
using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Sourcing;

/// <summary>
/// Finds old lines that stand in running text without marks. Only neighbouring clauses of classical shape are looked up,
/// and only those that a source has to the letter are reported.
/// </summary>
internal sealed class UnmarkedReader(Article article, IReadOnlyList<Passage> passages, SourceSet sources, Lexicon lexicon)
{
    private const int ShortestClause = 4;
    private const int LongestClause = 12;
    private const int FewestLetters = 8;
    private const double Confidence = 0.8;
    private static readonly SearchValues<char> Ends = SearchValues.Create("，,。；;：:！!？?、\n…—“”‘’「」『』《》（）()　 ");

    public void Read(List<Annotation<Quote>> quotes, CancellationToken cancellationToken)
    {
        var at = 0;
        foreach (var passage in passages)
        {
            if (passage.Depth > 0)
                continue;
            Read(at, passage.Outer.Start, quotes, cancellationToken);
            at = Math.Max(at, passage.Outer.End);
        }

        Read(at, article.Text.Length, quotes, cancellationToken);
    }

    private void Read(int start, int end, List<Annotation<Quote>> quotes, CancellationToken cancellationToken)
    {
        TextSpan? before = null;
        while (start < end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = article.Text.AsSpan(start, Math.Min(end - start, 1 << 16)).IndexOfAny(Ends);
            var clause = new TextSpan(start, length < 0 ? Math.Min(end, start + (1 << 16)) : start + length);
            start = clause.End + 1;
            if (clause.Length is < ShortestClause or > LongestClause || !IsOld(clause))
            {
                before = null;
                continue;
            }

            var pair = before is { } first && article.Text[first.End] is '，' or ',' or '；' && clause.Start == before.Value.End + 1
                ? new TextSpan(before.Value.Start, clause.End) : clause;
            before = pair != clause && Find(pair, quotes, cancellationToken) ? null : clause;
        }
    }

    private bool Find(TextSpan words, List<Annotation<Quote>> quotes, CancellationToken cancellationToken)
    {
        var shape = Shape.Of(words.Of(article.Text.AsSpan()), lexicon);
        if (shape.Letters < FewestLetters || !(shape.Classical > 0 || (shape.IsParallel && shape.PartLength is 5 or 7)))
            return false;
        var finding = sources.Lookup(words.Of(article.Text), mayBeOld: true, cancellationToken);
        if (finding.Verdict is not (QuoteVerdict.Verbatim or QuoteVerdict.Variant))
            return false;
        var quote = new Quote(
            QuoteMode.Unmarked, false, QuoteKind.Classic, Confidence, null, null, QuoteAttribution.None,
            QuoteVerdict.NotChecked, [], [], [KindEvidence.KnownSource]);
        quotes.Add(new(words, QuoteSourcing.Judged(quote, finding, words.Start)));
        return true;
    }

    private bool IsOld(TextSpan clause)
    {
        foreach (var c in clause.Of(article.Text.AsSpan()))
        {
            if (lexicon.ModernWords.Contains(c) || c is < '\u3400' or > '\u9fff')
                return false;
        }

        return true;
    }
}
