using System.Collections.Immutable;
using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>Looks quotations up in an index file: finds passages, ranks them, and says what they mean. Thread-safe.</summary>
internal sealed class SourceLookup(IndexFile file, string reference)
{
    private const int MostSources = 10;
    private readonly PassageSearch search = new(file);
    private readonly PassageRanking ranking = new(file);
    private readonly PartSearch parts = new(new PassageSearch(file));

    public int Blocks => search.Blocks;

    /// <summary>Looks words up.</summary>
    /// <param name="text">The words; of very long ones the beginning is looked up.</param>
    /// <param name="scratch">The memory to use.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public SourceFinding Find(string text, LookupScratch scratch, CancellationToken cancellationToken)
    {
        var quote = QuoteText.Of(text, scratch.Window);
        var finding = Find(quote, scratch, cancellationToken);
        return finding with { Attribution = KnownLines.Chinese.FactOf(quote.Elements) };
    }

    private SourceFinding Find(QuoteText quote, LookupScratch scratch, CancellationToken cancellationToken)
    {
        var count = quote.Elements.Length;
        if (count < Tolerance.ShortestQuote)
            return new SourceFinding(quote.Text, QuoteVerdict.NotChecked, [], []);
        var limit = quote.Clauses.Bounds.Length > 1 ? Tolerance.LimitForClauses(count) : Tolerance.LimitFor(count);
        var passages = search.Find(quote, limit, isLenient: false, scratch, cancellationToken);
        if (passages.Count == 0 && limit > 0)
            passages = search.Find(quote, limit, isLenient: true, scratch, cancellationToken);
        if (passages.Count > 0)
            return Whole(quote, ranking.Rank(MarkPopular(quote, passages, scratch)));
        passages = parts.Find(quote, scratch, cancellationToken);
        return passages.Count > 0
            ? Partial(quote, ranking.Rank(passages))
            : new SourceFinding(quote.Text, QuoteVerdict.NotFound, [], []);
    }

    private SourceFinding Whole(QuoteText quote, List<Passage> ranked)
    {
        var best = ranked[0];
        var differences = DifferencesOf(quote, best);
        var verdict = differences.IsEmpty ? QuoteVerdict.Verbatim
            : IsAccepted(ranked) ? QuoteVerdict.Variant
            : best.Alignment.Jumps > 0 || best.Alignment.Cost > Tolerance.LimitForMistakes(quote.Elements.Length) ? QuoteVerdict.Adapted
            : QuoteVerdict.Misquoted;
        return new SourceFinding(quote.Text, verdict, SourcesOf(ranked, quote.Elements.Length), differences);
    }

    /// <summary>Whether differences from the best source are no mistake: another source has the words, or everybody uses them so.</summary>
    private static bool IsAccepted(List<Passage> ranked) =>
        ranked[0].Cost == 0 || ranked.Exists(passage => passage.IsWhole && passage.Alignment.Steps.IsEmpty);

    private static List<Passage> MarkPopular(QuoteText quote, List<Passage> passages, LookupScratch scratch)
    {
        if (!KnownLines.Chinese.HasPopularForm(quote.Elements))
            return passages;
        return passages.ConvertAll(passage =>
        {
            scratch.Window.Fold(passage.Text, CharacterFolding.Chinese);
            return passage with { IsPopular = KnownLines.Chinese.IsPopularForm(quote.Elements, scratch.Window.Elements) };
        });
    }

    private SourceFinding Partial(QuoteText quote, List<Passage> ranked)
    {
        var isWhole = ranked[0].Alignment.Jumps + 1 == quote.Clauses.Bounds.Length;
        return new SourceFinding(
            quote.Text, isWhole ? QuoteVerdict.Adapted : QuoteVerdict.Partial, SourcesOf(ranked, quote.Elements.Length),
            DifferencesOf(quote, ranked[0]));
    }

    private ImmutableArray<FoundSource> SourcesOf(List<Passage> ranked, int count)
    {
        var earliest = PassageRanking.EarliestOf(ranked);
        var sources = ImmutableArray.CreateBuilder<FoundSource>();
        foreach (var passage in ranked.Take(MostSources))
        {
            var name = file.StringAt(passage.Work.Name) ?? "";
            var chapter = file.StringAt(passage.Chapter.TitleOffset);
            var (work, part) = passage.Work.IsCollection && chapter is not null ? (chapter, null) : (name, chapter);
            sources.Add(new FoundSource(
                work, part, file.StringAt(passage.Work.Author), file.StringAt(passage.Work.Dynasty), passage.Text,
                Math.Max(0, Math.Round(1 - ((double)passage.Alignment.Cost / AlignmentCosts.Edit / count), 3)), reference,
                passage.Work.IsDated ? passage.Work.Year : null,
                passage.Work.Year == earliest && passage.Work.IsDated, PassageRanking.IsQuoting(passage)));
        }

        return sources.ToImmutable();
    }

    private static ImmutableArray<QuoteDifference> DifferencesOf(QuoteText quote, Passage passage)
    {
        var differences = ImmutableArray.CreateBuilder<QuoteDifference>();
        for (var i = 0; i < passage.Alignment.Steps.Length; i++)
        {
            var step = passage.Alignment.Steps[i];
            var (original, beginsClause) = passage.Originals[i];
            var span = quote.SpanOf(step.Quoted, step.QuotedCount, beginsClause);
            differences.Add(new QuoteDifference(
                step.Kind, span, span.Of(quote.Text), CharacterFolding.Chinese.Simplify(original)));
        }

        return differences.ToImmutable();
    }
}
