using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>Decides which copy of a passage is kept and which are left out.</summary>
internal sealed class RepeatedPlaces
{
    private readonly PageDraft page;
    private readonly int[] titlesBefore;
    private readonly HashSet<int> kept = [];
    private readonly HashSet<int> repeated = [];

    public RepeatedPlaces(PageDraft page)
    {
        this.page = page;
        titlesBefore = new int[page.Blocks.Count];
        for (var i = 1; i < titlesBefore.Length; i++)
            titlesBefore[i] = titlesBefore[i - 1] + (page.Blocks[i].Role == BlockRole.Title ? 1 : 0);
    }

    /// <summary>Says that blocks stand more than once, before any of them is decided on.</summary>
    public void Note(IEnumerable<int> places) => repeated.UnionWith(places);

    /// <summary>Keeps one of the blocks at <paramref name="places"/>, which are in order, and leaves out the others.</summary>
    public void Decide(List<int> places, PageFinding why)
    {
        var index = places.FindIndex(place => IsUnderHead(place) || kept.Contains(place - 1));
        var keep = places[Math.Max(index, 0)];
        kept.Add(keep);
        foreach (var place in places)
        {
            if (place == keep || !IsCopy(place, keep, isExact: why == PageFinding.Repeated))
                continue;
            page.Blocks[place].Role = BlockRole.Duplicate;
            page.Blocks[place].KeptCopy = page.Blocks[keep];
            page.Report(why, page.Blocks[place].Extent);
        }
    }

    private bool IsCopy(int place, int keep, bool isExact) =>
        titlesBefore[place] == titlesBefore[keep] || isExact && IsUnderHead(keep)
        || repeated.Contains(place - 1) || repeated.Contains(place + 1);

    private bool IsUnderHead(int place) => place > 0 && page.Blocks[place - 1].IsHead;
}
