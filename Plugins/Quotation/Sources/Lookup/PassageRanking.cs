using Analysis.Quotation.Sources.Formats;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>Orders passages: which one is the source, and which ones quote it or print it again. Immutable.</summary>
internal sealed class PassageRanking
{
    /// <summary>Years within which works count as of one time.</summary>
    private const int SameTime = 40;

    private static readonly int A = int.Parse(Environment.GetEnvironmentVariable("RA") ?? "4");
    private static readonly int B = int.Parse(Environment.GetEnvironmentVariable("RB") ?? "2");
    private static readonly int C = int.Parse(Environment.GetEnvironmentVariable("RC") ?? "2");
    private static readonly int D = int.Parse(Environment.GetEnvironmentVariable("RD") ?? "0");

    public List<Passage> Rank(List<Passage> passages)
    {
        var earliest = passages.Min(passage => passage.Work.Year);
        var ordered = passages.OrderBy(passage => PenaltyOf(passage, earliest)).ThenBy(passage => passage.Work.Year).ThenBy(passage => passage.Work.IsCollection ? 0 : 1).ThenBy(passage => passage.Work.Tier).ThenBy(passage => passage.IsOtherScript)
            .ThenBy(passage => passage.ChapterNumber).ThenBy(passage => passage.Start).ToList();
        var seen = new HashSet<(uint, uint)>();
        var ranked = new List<Passage>();
        foreach (var passage in ordered)
        {
            // Of a work one place; a collection's works are its chapters.
            if (seen.Add((passage.Work.Name, passage.Work.IsCollection ? (uint)passage.ChapterNumber : 0)))
                ranked.Add(passage);
        }

        return ranked;
    }

    /// <summary>Whether the text before a passage announces that it quotes.</summary>
    public static bool IsQuoting(Passage passage)
    {
        if (passage.Work.Tier == (byte)WorkTier.Classic && D == 0)
            return false;
        var before = passage.Before.AsSpan().TrimEnd(" 　“‘「『：:，,\"");
        return before is [.., '》'] or [.., '曰'] or [.., '云'] or [.., '谓'];
    }

    private static int PenaltyOf(Passage passage, int earliest) =>
        (passage.Alignment.Cost * 2) + (passage.Work.Tier == (byte)WorkTier.Compilation ? A : 0)
        + (IsQuoting(passage) ? B : 0) + (passage.Work is { IsCollection: true, IsAnonymous: true } ? 1 : 0) + (passage.Chapter.IsNotes ? 3 : 0) + (passage.Work.Year - earliest > SameTime ? C : 0);
}
