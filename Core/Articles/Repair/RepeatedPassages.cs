using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Leaves out passages that stand on the page more than once. Of the copies that one is kept which stands right under
/// its article's head, or behind another kept passage; else the first. Two articles may say the same: a passage of
/// another article is only a copy if it belongs to a run of copies, or stands under the head where the text begins.
/// </summary>
internal static class RepeatedPassages
{
    private const int Shortest = 12;

    public static void SetAside(PageDraft page)
    {
        if (!page.Takes(RepairStep.RepeatedPassages))
            return;
        var places = new RepeatedPlaces(page);
        var exact = ExactCopies(page);
        places.Note(exact.SelectMany(copies => copies));
        foreach (var copies in exact)
            places.Decide(copies, PageFinding.Repeated);
        foreach (var copies in NearCopies.Find(page))
            places.Decide(copies, PageFinding.NearlyRepeated);
    }

    private static List<List<int>> ExactCopies(PageDraft page)
    {
        var first = new Dictionary<Block, int>(new SameCharacters());
        var copies = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Role != BlockRole.Body || page.Blocks[i].Length < Shortest || first.TryAdd(page.Blocks[i], i))
                continue;
            var original = first[page.Blocks[i]];
            if (!copies.TryGetValue(original, out var places))
                copies.Add(original, places = [original]);
            places.Add(i);
        }

        return [.. copies.Values];
    }
}
