using System.Collections.Immutable;
using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Lookup;

namespace Analysis.Quotation.Sources.BuiltIn;

/// <summary>
/// Lines and sayings that the press quotes, with their sources, held in memory so that an analysis serves without any
/// corpus. Immutable and thread-safe.
/// </summary>
internal sealed class BuiltInReference : ISourceReference
{
    /// <summary>Its name in results.</summary>
    public const string Name = "built-in";

    /// <summary>Fewer elements are idioms, which belong to nobody.</summary>
    private const int Shortest = 5;

    /// <summary>Fewer elements of a clause say nothing of where it comes from.</summary>
    private const int ShortestClause = 4;

    private const int MostCandidates = 24;
    private const int MostSources = 3;

    /// <summary>The share of the words that an entry has to cover where it stands within them.</summary>
    private const double LeastShare = 0.3;

    private static readonly Lazy<BuiltInReference> ChineseReference = new(() => new BuiltInReference(ReadRows()));
    private static readonly string[] Files = ["reference-masters", "reference-histories", "reference-verse", "reference-prose", "reference-sayings"];
    private readonly ReferenceWording[] wordings;

    /// <summary>For each pair of neighbouring elements the wordings that hold it.</summary>
    private readonly Dictionary<uint, List<int>> pairs;

    public BuiltInReference(IEnumerable<string> rows)
    {
        var folded = new FoldedText();
        var all = new List<ReferenceWording>();
        foreach (var entry in rows.Select(row => new ReferenceEntry(row)))
        {
            all.Add(Wording(entry, entry.Line, false, folded));
            all.AddRange(entry.Variants.Select(variant => Wording(entry, variant, true, folded)));
        }

        wordings = [.. all];
        pairs = new Dictionary<uint, List<int>>(wordings.Length * 8);
        for (var number = 0; number < wordings.Length; number++)
        {
            var elements = wordings[number].Elements;
            for (var i = 1; i < elements.Length; i++)
            {
                var pair = ((uint)elements[i - 1] << 16) | elements[i];
                if (!pairs.TryGetValue(pair, out var list))
                    pairs.Add(pair, list = new List<int>(1));
                if (list.Count == 0 || list[^1] != number)
                    list.Add(number);
            }
        }
    }

    /// <summary>The reference for Chinese, read when it is first asked for.</summary>
    public static BuiltInReference Chinese => ChineseReference.Value;

    public IEnumerable<ReferenceEntry> Entries => wordings.Where(wording => !wording.IsVariant).Select(wording => wording.Entry);

    /// <inheritdoc/>
    public SourceFinding Lookup(string quote, CancellationToken cancellationToken = default)
    {
        var scratch = new FoldedText();
        var words = QuoteText.Of(quote, scratch);
        var attribution = KnownLines.Chinese.FactOf(words.Elements);
        if (words.Elements.Length < Shortest)
            return new SourceFinding(quote, QuoteVerdict.NotChecked, [], []);
        var candidates = CandidatesOf(words.Elements);
        var finding = Whole(words, candidates, cancellationToken) ?? Within(words, candidates, cancellationToken)
            ?? new SourceFinding(quote, QuoteVerdict.NotFound, [], []);
        return finding with { Attribution = attribution };
    }

    private static IEnumerable<string> ReadRows() => Files.SelectMany(name => SourceData.ReadLines(name));

    private static ReferenceWording Wording(ReferenceEntry entry, string text, bool isVariant, FoldedText folded)
    {
        folded.Fold(text, CharacterFolding.Chinese);
        return new ReferenceWording(entry, text, folded.Elements.ToArray(), isVariant);
    }

    /// <summary>Wordings that share most pairs with words, best first.</summary>
    private List<ReferenceWording> CandidatesOf(char[] elements)
    {
        var votes = new Dictionary<int, int>();
        for (var i = 1; i < elements.Length; i++)
        {
            if (!pairs.TryGetValue(((uint)elements[i - 1] << 16) | elements[i], out var list))
                continue;
            foreach (var number in list)
                votes[number] = votes.GetValueOrDefault(number) + 1;
        }

        return [.. votes.Where(vote => vote.Value > 1).OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key)
            .Take(MostCandidates).Select(vote => wordings[vote.Key])];
    }

    /// <summary>Entries that hold all of the words.</summary>
    private static SourceFinding? Whole(QuoteText words, List<ReferenceWording> candidates, CancellationToken cancellationToken)
    {
        var count = words.Elements.Length;
        var limit = words.Clauses.Bounds.Length > 1 ? Tolerance.LimitForClauses(count) : Tolerance.LimitFor(count);
        var aligner = new Aligner(AlignmentCosts.Chinese);
        var found = new List<(ReferenceWording Wording, Alignment Alignment)>();
        foreach (var wording in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var alignment = aligner.Align(words.Elements, [], wording.Elements, []);
            if (alignment.Cost <= limit && alignment.Start < alignment.End && (alignment.Steps.IsEmpty || IsNear(alignment, wording, count)))
                found.Add((wording, alignment));
        }

        if (found.Count == 0)
            return null;
        var ranked = found.OrderBy(hit => hit.Alignment.Cost).ThenBy(hit => hit.Wording.IsVariant).ToList();
        var best = ranked[0];
        var isAccepted = best.Wording.IsVariant && best.Alignment.Steps.IsEmpty;
        if (isAccepted && ranked.FirstOrDefault(hit => hit.Wording.Entry == best.Wording.Entry && !hit.Wording.IsVariant) is { Wording: not null } own)
            best = own;
        var differences = DifferencesOf(words, best.Wording, best.Alignment);
        var verdict = best.Alignment.Cost == 0 ? isAccepted ? QuoteVerdict.Variant : QuoteVerdict.Verbatim
            : isAccepted ? QuoteVerdict.Variant
            : best.Alignment.Cost > Tolerance.LimitForMistakes(count) ? QuoteVerdict.Adapted
            : QuoteVerdict.Misquoted;
        return new SourceFinding(words.Text, verdict, SourcesOf(ranked.Select(hit => (hit.Wording.Entry, ScoreOf(hit.Alignment.Cost, count)))), differences);
    }

    /// <summary>Whether words with differences are a whole entry, or most of one, and no chance meeting inside it.</summary>
    private static bool IsNear(Alignment alignment, ReferenceWording wording, int count) =>
        count >= Tolerance.LongEnough || alignment.End - alignment.Start >= wording.Elements.Length - 1;

    /// <summary>Entries that stand within the words, and clauses of the words that stand in entries.</summary>
    private static SourceFinding? Within(QuoteText words, List<ReferenceWording> candidates, CancellationToken cancellationToken)
    {
        var count = words.Elements.Length;
        var hits = new List<(ReferenceEntry Entry, double Share)>();
        var aligner = new Aligner(AlignmentCosts.Chinese);
        foreach (var wording in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = wording.Elements.Length;
            var covered = 0;
            if (length < count && aligner.Align(wording.Elements, [], words.Elements, []).Cost <= Tolerance.LimitForClause(length))
                covered = length;
            foreach (var (start, end) in covered > 0 ? [] : words.Clauses.Bounds)
            {
                if (end - start >= ShortestClause && wording.Elements.AsSpan().IndexOf(words.Elements.AsSpan(start, end - start)) >= 0)
                    covered += end - start;
            }

            if (covered >= (covered * 2 >= count ? ShortestClause : Tolerance.LongEnough - 1) && covered >= count * LeastShare)
                hits.Add((wording.Entry, Math.Round((double)covered / count, 3)));
        }

        return hits.Count == 0 ? null
            : new SourceFinding(words.Text, QuoteVerdict.Partial, SourcesOf(hits.OrderByDescending(hit => hit.Share)), []);
    }

    private static double ScoreOf(int cost, int count) => Math.Max(0, Math.Round(1 - ((double)cost / AlignmentCosts.Edit / count), 3));

    private static ImmutableArray<FoundSource> SourcesOf(IEnumerable<(ReferenceEntry Entry, double Score)> hits)
    {
        var sources = ImmutableArray.CreateBuilder<FoundSource>();
        foreach (var (entry, score) in hits.DistinctBy(hit => hit.Entry).Take(MostSources))
        {
            sources.Add(new FoundSource(entry.Work, entry.Chapter, entry.Author, entry.Dynasty, entry.Line, score, Name, null, false, false));
            if (entry.Older is [var work, var chapter, var line])
                sources.Add(new FoundSource(work, chapter.Length > 0 ? chapter : null, null, null, line, Math.Round(score / 2, 3), Name, null, true, false));
        }

        return sources.ToImmutable();
    }

    private static ImmutableArray<QuoteDifference> DifferencesOf(QuoteText words, ReferenceWording wording, Alignment alignment)
    {
        var differences = ImmutableArray.CreateBuilder<QuoteDifference>(alignment.Steps.Length);
        foreach (var step in alignment.Steps)
        {
            var span = words.SpanOf(step.Quoted, step.QuotedCount, beginsClause: false);
            var original = new string(wording.Elements, step.Original, step.OriginalCount);
            differences.Add(new QuoteDifference(step.Kind, span, span.Of(words.Text), original));
        }

        return differences.ToImmutable();
    }
}
