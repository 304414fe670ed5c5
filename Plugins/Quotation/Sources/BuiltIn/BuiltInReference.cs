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
    private static readonly string[] Files = ["reference-masters", "reference-histories", "reference-verse", "reference-prose", "reference-speeches", "reference-sayings"];
    private readonly ReferenceWording[] wordings;

    private readonly WordingPairs pairs;

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
        pairs = new WordingPairs(wordings);
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
        var votes = new int[wordings.Length];
        pairs.Count(elements, votes);
        var numbers = new List<int>();
        for (var number = 0; number < votes.Length; number++)
        {
            if (votes[number] > 1)
                numbers.Add(number);
        }

        numbers.Sort((one, other) => votes[one] != votes[other] ? votes[other].CompareTo(votes[one]) : one.CompareTo(other));
        var candidates = new List<ReferenceWording>();
        for (var i = 0; i < numbers.Count && i < MostCandidates; i++)
            candidates.Add(wordings[numbers[i]]);
        return candidates;
    }

    /// <summary>Entries that hold all of the words.</summary>
    private static SourceFinding? Whole(QuoteText words, List<ReferenceWording> candidates, CancellationToken cancellationToken)
    {
        var count = words.Elements.Length;
        var limit = words.Clauses.Bounds.Length > 1 ? Tolerance.LimitForClauses(count) : Tolerance.LimitFor(count);
        var aligner = new Aligner(AlignmentCosts.Chinese);
        var found = new List<Hit>();
        foreach (var wording in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var alignment = aligner.Align(words.Elements, [], wording.Elements, []);
            if (alignment.Cost <= limit && alignment.Start < alignment.End && (alignment.Steps.IsEmpty || IsNear(alignment, wording, count)))
                found.Add(new Hit(wording, alignment, ScoreOf(alignment.Cost, count)));
        }

        if (found.Count == 0)
            return null;
        var best = found[0];
        foreach (var hit in found)
        {
            if (hit.Alignment!.Cost < best.Alignment!.Cost || (hit.Alignment.Cost == best.Alignment.Cost && best.Wording.IsVariant && !hit.Wording.IsVariant))
                best = hit;
        }

        var isAccepted = best.Wording.IsVariant && best.Alignment!.Steps.IsEmpty;
        if (isAccepted && found.Find(hit => hit.Wording.Entry == best.Wording.Entry && !hit.Wording.IsVariant) is { } own)
            best = own;
        var cost = best.Alignment!.Cost;
        var verdict = isAccepted ? QuoteVerdict.Variant
            : cost == 0 ? QuoteVerdict.Verbatim
            : cost > Tolerance.LimitForMistakes(count) ? QuoteVerdict.Adapted
            : QuoteVerdict.Misquoted;
        found.Remove(best);
        found.Insert(0, best);
        return new SourceFinding(words.Text, verdict, SourcesOf(found), DifferencesOf(words, best.Wording, best.Alignment));
    }

    /// <summary>Whether words with differences are a whole entry, or most of one, and no chance meeting inside it.</summary>
    private static bool IsNear(Alignment alignment, ReferenceWording wording, int count) =>
        count >= Tolerance.LongEnough || alignment.End - alignment.Start >= wording.Elements.Length - 1;

    /// <summary>Entries that stand within the words, and clauses of the words that stand in entries.</summary>
    private static SourceFinding? Within(QuoteText words, List<ReferenceWording> candidates, CancellationToken cancellationToken)
    {
        var count = words.Elements.Length;
        var hits = new List<Hit>();
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
                hits.Add(new Hit(wording, null, Math.Round((double)covered / count, 3)));
        }

        return hits.Count == 0 ? null : new SourceFinding(words.Text, QuoteVerdict.Partial, SourcesOf(hits), []);
    }

    private static double ScoreOf(int cost, int count) => Math.Max(0, Math.Round(1 - ((double)cost / AlignmentCosts.Edit / count), 3));

    /// <summary>The entries of hits, the first hit's first, then those that match best.</summary>
    private static ImmutableArray<FoundSource> SourcesOf(List<Hit> hits)
    {
        var sources = ImmutableArray.CreateBuilder<FoundSource>();
        var seen = new HashSet<ReferenceEntry>();
        while (seen.Count < MostSources)
        {
            Hit? next = null;
            foreach (var hit in hits)
            {
                if (!seen.Contains(hit.Wording.Entry) && (next is null || hit.Score > next.Score))
                    next = hit;
            }

            if (next is null)
                break;
            var (entry, score) = (next.Wording.Entry, next.Score);
            seen.Add(entry);
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

    /// <summary>A wording that has to do with the words.</summary>
    /// <param name="Wording">The wording.</param>
    /// <param name="Alignment">How the words lie upon it; null where only a part of them does.</param>
    /// <param name="Score">How well they match, from 0 to 1.</param>
    private sealed record Hit(ReferenceWording Wording, Alignment? Alignment, double Score);
}
