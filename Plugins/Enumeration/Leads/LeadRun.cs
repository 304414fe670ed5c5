namespace Analysis.Enumeration.Leads;

/// <summary>Leads that are alike, while more may come. All members share its frame, not just neighbours.</summary>
internal sealed class LeadRun
{
    /// <summary>The least share of a short sentence that the frame has to make up.</summary>
    private const double LeastShare = 0.24;

    /// <summary>How much of what three members share a fourth has to share.</summary>
    private const double KeptShare = 0.6;

    public LeadRun(Lead first)
    {
        Leads = [first];
        Shared = first.Skeleton;
    }

    public List<Lead> Leads { get; }

    /// <summary>What all members share.</summary>
    public string Shared { get; private set; }

    public Lead Last => Leads[^1];

    /// <summary>Adds <paramref name="next"/> if it is like the members; else nothing happens.</summary>
    public bool TryAdd(Lead next)
    {
        var first = Leads[0];
        var led = SharesLead(first, next);
        // Most paragraphs are neither led alike nor short: seen before the dear comparison.
        if (!led && !(first.IsShort && next.IsShort))
            return false;
        var shared = Frame.Shared(Shared, next.Skeleton);
        if (!(led ? IsLedAlike(first, next, shared) : IsFramedAlike(first, next, shared)))
            return false;
        // Three that are alike in much don't take in a fourth that is like them in little.
        if (Leads.Count >= 3 && Frame.Weight(shared) < KeptShare * Frame.Weight(Shared))
            return false;
        Leads.Add(next);
        Shared = shared;
        return true;
    }

    private bool SharesLead(Lead first, Lead next) =>
        first.Word > 0 && next.Word > 0 && Shared.StartsWith(first.Skeleton[..Math.Min(first.Word, next.Word)], StringComparison.Ordinal)
        && first.Skeleton.AsSpan(0, Math.Min(first.Word, next.Word)).SequenceEqual(next.Skeleton.AsSpan(0, Math.Min(first.Word, next.Word)));

    private static bool IsLedAlike(Lead first, Lead next, string shared) =>
        (first.IsShort && next.IsShort) || Math.Min(first.Word, next.Word) >= 2 || Frame.Weight(shared) >= 3;

    /// <summary>
    /// Without a lead word the sentences have to be short and of one build. A shared beginning alone is a topic that
    /// comes
    /// again, so something behind it has to be shared as well; and so is one word that stands anywhere.
    /// </summary>
    private static bool IsFramedAlike(Lead first, Lead next, string shared)
    {
        int shorter = Math.Min(first.Skeleton.Length, next.Skeleton.Length), longer = Math.Max(first.Skeleton.Length, next.Skeleton.Length);
        return shorter * 2 >= longer
            && Frame.Weight(shared) + (shared.Contains('“', StringComparison.Ordinal) ? 1 : 0) >= 2
            && shared.Length < shorter
            && shared.Length >= LeastShare * (shorter + longer) / 2
            && shared.Length - first.Skeleton.AsSpan().CommonPrefixLength(next.Skeleton) >= 2
            && (shorter == longer || Frame.Pieces(shared, first.Skeleton) >= 2 || Frame.IsAligned(shared, first.Skeleton, next.Skeleton));
    }
}
