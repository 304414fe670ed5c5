using System.Collections.Immutable;
using Analysis.Quotation.Sources.BuiltIn;

namespace Analysis.Quotation.Sourcing;

/// <summary>
/// The indexes of the user and the built-in reference, asked together: the indexes first, the built-in reference where
/// none of them holds all of the words. Thread-safe until disposed.
/// </summary>
internal sealed class SourceSet(ImmutableArray<SourceIndex> indexes) : IDisposable
{
    private const int MostSources = 5;
    private const double Half = 0.5;
    private const double LikeTheSource = 0.8;

    /// <summary>Whether there is an index beside the built-in reference.</summary>
    public bool HasIndexes => !indexes.IsEmpty;

    /// <summary>Opens the indexes of a configuration.</summary>
    /// <exception cref="SourceIndexException">A file is no index, of another version, truncated or altered.</exception>
    public static SourceSet Open(QuotationOptions options) => new([.. options.Index.Select(SourceIndex.Open)]);

    /// <summary>Looks words up in all references: the best finding, with the sources of the others behind its own.</summary>
    /// <param name="words">The words.</param>
    /// <param name="mayBeOld">Whether they are worth a search in the indexes.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public SourceFinding Lookup(string words, bool mayBeOld, CancellationToken cancellationToken)
    {
        var findings = new List<SourceFinding>(indexes.Length + 1);
        var known = BuiltInReference.Chinese.Lookup(words, cancellationToken);
        // An index that has a proverb has it from whoever used it.
        if (known.Verdict is QuoteVerdict.Verbatim or QuoteVerdict.Variant && known.Sources[0].Work == ReferenceEntry.Proverb)
            return known;
        foreach (var index in mayBeOld ? indexes : [])
            findings.Add(index.Lookup(words, cancellationToken));
        if (!findings.Exists(finding => RankOf(finding.Verdict) <= RankOf(QuoteVerdict.Variant)))
            findings.Add(known);
        var hasHalf = known.Verdict == QuoteVerdict.Partial && known.Sources[0].Score >= Half;
        var best = findings[0];
        foreach (var finding in findings)
        {
            var (rank, least) = (RankOf(finding, hasHalf), RankOf(best, hasHalf));
            if (rank < least || (rank == least && ScoreOf(finding) > ScoreOf(best)))
                best = finding;
        }

        var others = findings.Where(finding => finding != best && !finding.Sources.IsEmpty).Select(finding => finding.Sources[0]);
        return best with
        {
            Sources = [.. best.Sources.Take(MostSources), .. others],
            Attribution = best.Attribution ?? findings.Select(finding => finding.Attribution).FirstOrDefault(fact => fact is not null),
        };
    }

    public void Dispose()
    {
        foreach (var index in indexes)
            index.Dispose();
    }

    /// <summary>Whether a passage has so many other words that half of them to the letter elsewhere say more.</summary>
    private static bool IsFar(SourceFinding finding) =>
        finding.Verdict is QuoteVerdict.Misquoted or QuoteVerdict.Adapted && finding.Sources[0].Score < LikeTheSource;

    private static int RankOf(SourceFinding finding, bool hasHalf) =>
        hasHalf && IsFar(finding) ? RankOf(QuoteVerdict.Partial) + 1 : RankOf(finding.Verdict);

    private static double ScoreOf(SourceFinding finding) => finding.Sources.IsEmpty ? 0 : finding.Sources[0].Score;

    private static int RankOf(QuoteVerdict verdict) => verdict switch
    {
        QuoteVerdict.Verbatim => 0,
        QuoteVerdict.Variant => 1,
        QuoteVerdict.Misquoted => 2,
        QuoteVerdict.Adapted => 3,
        QuoteVerdict.Partial => 4,
        QuoteVerdict.NotFound => 5,
        _ => 6,
    };
}
