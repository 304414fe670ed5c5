using Analysis.Quotation.Kinds;
using Analysis.Quotation.Sources.BuiltIn;

namespace Analysis.Quotation.Sourcing;

/// <summary>Says of marked words which source they come from, and so what they are. Precision first.</summary>
internal sealed class QuoteSourcing(string text, SourceSet sources, Lexicon lexicon)
{
    /// <summary>Fewer letters are idioms and names, which are nobody's words.</summary>
    private const int ShortestLine = 5;

    /// <summary>So many letters that nothing else makes a quotation agree with a source to the letter.</summary>
    private const int ShortestProof = 6;

    /// <summary>From so many letters on words with a difference are taken for a source's.</summary>
    private const int ShortestWithDifference = 8;

    /// <summary>Longer words that somebody says are no line of verse.</summary>
    private const int LongestSpoken = 40;

    /// <summary>How well words have to match a source that are known for neither old nor a saying.</summary>
    private const double GoodScore = 0.8;

    /// <summary>The time of a source whose words are a speech, and neither old nor verse.</summary>
    private const string Today = "当代";

    /// <summary>How much of the words a source has to have that has parts of them.</summary>
    private const double GoodShare = 0.45;

    /// <summary>The quotation with its verdict and its sources.</summary>
    public Quote Source(TextSpan span, Quote quote, CancellationToken cancellationToken)
    {
        if (quote.Mode != QuoteMode.Direct || quote.Kind == QuoteKind.Title || span.Length > LongestSpoken * 4)
            return quote;
        var words = span.Of(text);
        var letters = Shape.Of(words, lexicon).Letters;
        var isOld = quote.Kind is QuoteKind.Classic or QuoteKind.Saying;
        if (letters < ShortestLine || (quote.Attribution != QuoteAttribution.None && letters > LongestSpoken))
            return quote;
        var finding = sources.Lookup(words, isOld || (letters >= ShortestProof && !HasModernWords(words)), cancellationToken);
        if ((finding.Verdict == QuoteVerdict.Partial && finding.Sources[0].Score < GoodShare) || IsChance(finding))
            finding = finding with { Verdict = QuoteVerdict.NotFound, Sources = [], Differences = [] };
        if (!isOld && !IsProof(finding, letters))
        {
            return quote.Kind == QuoteKind.Speech && quote.Attribution == QuoteAttribution.None
                ? quote with { Verdict = QuoteVerdict.NotFound, Fact = finding.Attribution } : quote;
        }

        return Judged(quote, finding, span.Start) with
        {
            Kind = isOld || quote.Attribution != QuoteAttribution.None ? quote.Kind : KindOf(finding, quote.Kind),
            Evidence = isOld || finding.Sources.IsEmpty ? quote.Evidence : [.. quote.Evidence, KindEvidence.KnownSource],
        };
    }

    /// <summary>A quotation with what a finding says of it.</summary>
    public static Quote Judged(Quote quote, SourceFinding finding, int start) => quote with
    {
        Verdict = finding.Verdict,
        Sources = [.. finding.Sources.Select(source => new QuoteSource(
            source.Work, source.Chapter, source.Author, source.Dynasty, source.Text, source.Score, source.Reference))],
        Differences = [.. finding.Differences.Select(difference => difference with
        {
            Span = new TextSpan(difference.Span.Start + start, difference.Span.End + start),
        })],
        Fact = finding.Attribution,
    };

    private static bool IsProof(SourceFinding finding, int letters) => finding.Verdict switch
    {
        QuoteVerdict.Verbatim or QuoteVerdict.Variant => letters >= (finding.Sources[0].Reference == BuiltInReference.Name ? ShortestLine : ShortestProof),
        QuoteVerdict.Misquoted or QuoteVerdict.Adapted => letters >= ShortestWithDifference && finding.Sources[0].Score >= GoodScore,
        _ => false,
    };

    private bool HasModernWords(string words)
    {
        foreach (var c in words)
        {
            if (lexicon.ModernWords.Contains(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether words merely are built like a source's: a quarter of them are others.</summary>
    private static bool IsChance(SourceFinding finding) =>
        finding.Verdict is QuoteVerdict.Misquoted or QuoteVerdict.Adapted && finding.Sources[0].Score < GoodScore
        && finding.Differences.All(difference => difference.Op == DifferenceKind.Substitute);

    /// <summary>What words are whose source is known; what a speech says may have become a slogan.</summary>
    private static QuoteKind KindOf(SourceFinding finding, QuoteKind looksLike) =>
        finding.Sources[0].Work == ReferenceEntry.Proverb ? QuoteKind.Saying
        : finding.Sources[0].Dynasty != Today ? QuoteKind.Classic
        : looksLike == QuoteKind.Slogan ? QuoteKind.Slogan : QuoteKind.Speech;
}
