namespace Analysis.Enumeration.Trainer;

/// <summary>Divides essays into parts for cross-validation; essays that share long passages stay together.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>The length of a passage, in UTF-16 code units, that hardly any two texts share by chance.</summary>
    private const int Passage = 40;

    /// <summary>The part of each essay, from 0 to <see cref="Count"/> - 1: in turn, but for those like an earlier one.</summary>
    public static int[] Of(IReadOnlyList<Essay> essays)
    {
        var folds = new int[essays.Count];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < essays.Count; i++)
        {
            var passages = Enumerable.Range(0, Math.Max(0, essays[i].Text.Length - Passage))
                .Select(at => essays[i].Text.Substring(at, Passage)).ToArray();
            var like = passages.Where(seen.ContainsKey).Select(passage => seen[passage]).DefaultIfEmpty(i).First();
            folds[i] = like == i ? i % Count : folds[like];
            foreach (var passage in passages)
                seen.TryAdd(passage, i);
        }

        return folds;
    }
}
