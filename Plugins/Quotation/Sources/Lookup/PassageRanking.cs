using System.Collections.Frozen;
using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Formats;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>
/// Orders passages: which one is the source, and which ones quote it or print it again. First by what speaks against a
/// passage: its differences, being commentary or compiled, quoting, coming much later than others. Then the earlier work,
/// a poem's own entry before a book that prints it, the higher tier, the script of the words asked for. Immutable.
/// </summary>
internal sealed class PassageRanking(IndexFile file)
{
    /// <summary>Years within which works count as of one time.</summary>
    private const int SameTime = 40;

    /// <summary>What sets a title apart from its number or from what is added to it.</summary>
    private static readonly char[] TitleEnds = [' ', '·', '・', '（', '('];

    private static readonly Lazy<FrozenSet<char>> Quoting = new(
        () => SourceData.ReadLines("quoting").SelectMany(line => line).ToFrozenSet());

    /// <summary>Orders passages, best first; of a work, and of editions of a poem, the best alone.</summary>
    public List<Passage> Rank(List<Passage> passages)
    {
        var earliest = EarliestOf(passages);
        var ordered = passages.OrderBy(passage => PenaltyOf(passage, earliest))
            .ThenBy(passage => passage.Work.Year).ThenByDescending(passage => passage.Work.IsCollection)
            .ThenBy(passage => passage.Work.Tier).ThenBy(passage => passage.IsOtherScript)
            .ThenBy(passage => passage.ChapterNumber).ThenBy(passage => passage.Start);
        var seen = new HashSet<(uint Name, string? Title)>();
        var ranked = new List<Passage>();
        foreach (var passage in ordered)
        {
            if (seen.Add(passage.Work.IsCollection ? (passage.Work.Author, TitleOf(passage)) : (passage.Work.Name, null)))
                ranked.Add(passage);
        }

        return ranked;
    }

    /// <summary>Whether the text before a passage announces that it quotes. The masters quote nobody but themselves.</summary>
    public static bool IsQuoting(Passage passage) =>
        passage.Work.Tier != (byte)WorkTier.Classic
        && passage.Before.AsSpan().TrimEnd(" 　“‘「『：:，,\"") is [.., var last] && Quoting.Value.Contains(last);

    /// <summary>
    /// The year of the earliest work that has about the same words as the nearest one; who has only some of them earlier
    /// proves nothing.
    /// </summary>
    public static int EarliestOf(List<Passage> passages)
    {
        var near = passages.Min(passage => passage.Cost) + AlignmentCosts.Edit;
        return passages.Where(passage => passage.Cost <= near).Min(passage => passage.Work.Year);
    }

    private string TitleOf(Passage passage)
    {
        var title = file.StringAt(passage.Chapter.TitleOffset) ?? "";
        return title.IndexOfAny(TitleEnds) is > 0 and var end ? title[..end] : title;
    }

    /// <summary>What speaks against a passage, in quarters of an edit.</summary>
    private static int PenaltyOf(Passage passage, int earliest)
    {
        var work = passage.Work;
        var penalty = passage.Cost * 2;
        if (work.Tier == (byte)WorkTier.Compilation)
            penalty += 6;
        if (IsQuoting(passage))
            penalty += 2;
        if (passage.Chapter.IsNotes)
            penalty += 3;
        if (work.Year - earliest > SameTime)
            penalty += work.IsCollection ? 1 : 4;
        if (work.IsReprint || (work.IsCollection ? work.IsAnonymous : work.Tier == (byte)WorkTier.Literature))
            penalty++;
        return penalty;
    }
}
