namespace Analysis.Enumeration.Trainer;

/// <summary>
/// Exact matches, branches in common and characters in common, as F1. A greedy stand-in for the published measures,
/// good
/// enough to choose by; the figures that count come from the evaluation scripts.
/// </summary>
internal sealed class Tally
{
    private int found, gold, exact, foundBranches, goldBranches, branches, foundChars, goldChars, chars;

    public void Add(List<HashSet<(int Start, int End)>> hypotheses, List<HashSet<(int Start, int End)>> references)
    {
        found += hypotheses.Count;
        gold += references.Count;
        foundBranches += hypotheses.Sum(h => h.Count);
        goldBranches += references.Sum(r => r.Count);
        foundChars += hypotheses.Sum(h => Characters(h).Count);
        goldChars += references.Sum(r => Characters(r).Count);
        foreach (var reference in references)
        {
            var best = hypotheses.MaxBy(h => h.Intersect(reference).Count() * 1000 + Characters(h).Intersect(Characters(reference)).Count());
            if (best is null)
                continue;
            var common = best.Intersect(reference).Count();
            exact += best.SetEquals(reference) ? 1 : 0;
            branches += common > 1 ? common : 0;
            chars += Characters(best).Intersect(Characters(reference)).Count();
        }
    }

    public override string ToString() =>
        FormattableString.Invariant($"exact {F(exact, found, gold):F3} branches {F(branches, foundBranches, goldBranches):F3} characters {F(chars, foundChars, goldChars):F3}");

    private static double F(int right, int found, int gold) => found + gold == 0 ? 1 : 2.0 * right / (found + gold);

    private static HashSet<int> Characters(HashSet<(int Start, int End)> spans) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, Math.Max(0, span.End - span.Start)))];
}
