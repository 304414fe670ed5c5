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

    public int Blocks => search.Blocks;

    public SourceFinding Find(string quote, LookupScratch scratch, CancellationToken cancellationToken)
    {
        scratch.Quote.Fold(quote, CharacterFolding.Chinese);
        var count = scratch.Quote.Count;
        if (count < Tolerance.ShortestQuote)
            return new SourceFinding(quote, QuoteVerdict.NotChecked, [], []);
        var elements = scratch.Quote.Elements.ToArray();
        var clauses = QuoteClauses.Of(quote, scratch.Quote);
        var limit = Tolerance.LimitFor(count);
        var passages = search.Find(elements, clauses.Ends, limit, scratch, cancellationToken);
        if (passages.Count == 0)
            return new SourceFinding(quote, QuoteVerdict.NotFound, [], []);
        scratch.Quote.Fold(quote, CharacterFolding.Chinese);
        var ranked = ranking.Rank(passages);
        var best = ranked[0];
        var differences = DifferencesOf(quote, best, scratch.Quote);
        var verdict = differences.IsEmpty ? QuoteVerdict.Verbatim
            : best.Alignment.Cost == 0 ? QuoteVerdict.Variant
            : best.Alignment.Jumps > 0 ? QuoteVerdict.Adapted : QuoteVerdict.Misquoted;
        return new SourceFinding(quote, verdict, SourcesOf(ranked, count), differences);
    }

    private ImmutableArray<FoundSource> SourcesOf(List<Passage> ranked, int count)
    {
        var earliest = ranked.Min(passage => passage.Work.Year);
        var sources = ImmutableArray.CreateBuilder<FoundSource>();
        foreach (var passage in ranked.Take(MostSources))
        {
            var name = file.StringAt(passage.Work.Name) ?? "";
            var chapter = file.StringAt(passage.Chapter.TitleOffset);
            var (work, part) = passage.Work.IsCollection && chapter is not null ? (chapter, null) : (name, chapter);
            sources.Add(new FoundSource(
                work, part, file.StringAt(passage.Work.Author), file.StringAt(passage.Work.Dynasty), passage.Text,
                Math.Round(1 - ((double)passage.Alignment.Cost / AlignmentCosts.Edit / count), 3), reference,
                passage.Work.Year == WorkRecord.UnknownYear ? null : passage.Work.Year,
                passage.Work.Year == earliest && earliest != WorkRecord.UnknownYear, PassageRanking.IsQuoting(passage)));
        }

        return sources.ToImmutable();
    }

    private static ImmutableArray<QuoteDifference> DifferencesOf(string quote, Passage passage, FoldedText folded)
    {
        var differences = ImmutableArray.CreateBuilder<QuoteDifference>();
        var steps = passage.Alignment.Steps;
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var start = step.QuotedCount == 0
                ? step.Quoted == 0 ? folded.StartOf(0) : folded.EndOf(step.Quoted - 1)
                : folded.StartOf(step.Quoted);
            var end = step.QuotedCount == 0 ? start : folded.EndOf(step.Quoted + step.QuotedCount - 1);
            var span = new TextSpan(start, end);
            differences.Add(new QuoteDifference(
                step.Kind, span, span.Of(quote), CharacterFolding.Chinese.Simplify(passage.Originals[i])));
        }

        return differences.ToImmutable();
    }
}
