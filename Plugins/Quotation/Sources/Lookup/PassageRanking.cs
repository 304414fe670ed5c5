using Analysis.Quotation.Sources.Formats;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>Orders passages: which one is the source, and which ones quote it or print it again. Thread-safe.</summary>
internal sealed class PassageRanking(IndexFile file)
{
    public List<Passage> Rank(List<Passage> passages)
    {
        var ordered = passages.OrderBy(PenaltyOf).ThenBy(passage => passage.Work.Year).ThenBy(passage => passage.Work.Tier)
            .ThenBy(passage => passage.ChapterNumber).ThenBy(passage => passage.Start).ToList();
        var seen = new HashSet<(uint, uint)>();
        var ranked = new List<Passage>();
        foreach (var passage in ordered)
        {
            // Of a work one place; a collection's works are its chapters.
            if (seen.Add((passage.Work.Name, passage.Work.IsCollection ? (uint)passage.ChapterNumber : 0)))
                ranked.Add(passage);
        }

        _ = file;
        return ranked;
    }

    /// <summary>Whether the text before a passage announces that it quotes.</summary>
    public static bool IsQuoting(Passage passage)
    {
        var before = passage.Before.AsSpan().TrimEnd(" 　“‘「『：:，,\"");
        return before is [.., '》'] or [.., '曰'] or [.., '云'] or [.., '谓'];
    }

    private static int PenaltyOf(Passage passage) =>
        (passage.Alignment.Cost * 2) + (passage.Work.Tier == (byte)WorkTier.Compilation ? 2 : 0)
        + (IsQuoting(passage) ? 2 : 0) + (passage.Chapter.IsNotes ? 3 : 0);
}
