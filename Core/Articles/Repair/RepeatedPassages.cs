using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Leaves out passages that stand on the page more than once. Of the copies that one is kept which stands right under
/// its article's head, or behind another kept passage; else the first.
/// </summary>
internal static class RepeatedPassages
{
    private const int Shortest = 12;

    public static void SetAside(PageDraft page)
    {
        if (!page.Takes(RepairStep.RepeatedPassages))
            return;
        var copies = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Role != BlockRole.Body || page.Blocks[i].Text.Length < Shortest)
                continue;
            var key = page.Blocks[i].Text;
            if (copies.TryGetValue(key, out var places))
                places.Add(i);
            else
                copies.Add(key, [i]);
        }

        var kept = new HashSet<int>();
        foreach (var places in copies.Values.Where(places => places.Count > 1).OrderBy(places => places[0]))
        {
            var keep = places.Find(place => place > 0 && (page.Blocks[place - 1].IsHead || kept.Contains(place - 1)), places[0]);
            kept.Add(keep);
            foreach (var place in places.Where(place => place != keep))
                Leave(page, page.Blocks[place], page.Blocks[keep], PageFinding.Repeated);
        }
    }

    private static int Find(this List<int> places, Predicate<int> match, int otherwise)
    {
        var index = places.FindIndex(match);
        return index < 0 ? otherwise : places[index];
    }

    private static void Leave(PageDraft page, Block copy, Block kept, PageFinding why)
    {
        copy.Role = BlockRole.Duplicate;
        copy.KeptCopy = kept;
        page.Report(why, copy.Extent);
    }
}
