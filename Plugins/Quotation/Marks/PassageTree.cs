namespace Analysis.Quotation.Marks;

/// <summary>Puts passages into document order and into one another.</summary>
internal static class PassageTree
{
    /// <summary>
    /// Sorts the passages and gives each its depth. Of two that cross the later one goes, and of two pairs of marks
    /// around the same words the outer one; both are reported.
    /// </summary>
    public static MarkReading Grow(
        string text, List<Passage> found, List<MarkProblem> problems, CancellationToken cancellationToken)
    {
        RunSort.Sort(found, static (a, b) => a.Outer.CompareTo(b.Outer), cancellationToken);
        var passages = new List<Passage>(found.Count);
        var around = new Stack<int>();
        for (var i = 0; i < found.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var passage = found[i];
            while (around.TryPeek(out var top) && found[top].Outer.End <= passage.Outer.Start)
                around.Pop();
            if (around.TryPeek(out var outer) && !found[outer].Content.Contains(passage.Outer))
            {
                problems.Add(new(passage.Outer.Start, MarkFault.Crossing));
                continue;
            }

            if (i + 1 < found.Count && found[i + 1].Outer == passage.Content && text[passage.Outer.Start] == text[passage.Content.Start])
            {
                problems.Add(new(passage.Outer.Start, MarkFault.Doubled));
                continue;
            }

            passages.Add(passage with { Depth = around.Count });
            around.Push(i);
        }

        RunSort.Sort(problems, static (a, b) => a.CompareTo(b), cancellationToken);
        return new MarkReading(passages, problems);
    }
}
