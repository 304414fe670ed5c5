namespace Analysis.Host.Running;

/// <summary>Which places of a text had annotations and have none any more. Immutable.</summary>
internal sealed class GoneSpans
{
    /// <summary>How many of the characters before each place are gone, and how many still have an annotation.</summary>
    private readonly int[] gone;
    private readonly int[] left;

    /// <summary>Compares a layer with what is left of it.</summary>
    /// <param name="all">The layer as it was.</param>
    /// <param name="some">What is left.</param>
    /// <param name="length">The length of the text.</param>
    public GoneSpans(AnnotationLayer all, AnnotationLayer some, int length)
    {
        left = Covered(some, length);
        gone = Covered(all, length);
        for (var i = 0; i <= length; i++)
            gone[i] -= left[i];
    }

    /// <summary>Whether a span touches what is gone and nothing of what is left. An empty one is taken for the character behind it.</summary>
    public bool Holds(TextSpan span)
    {
        var (start, end) = (Math.Min(span.Start, gone.Length - 1), Math.Min(Math.Max(span.End, span.Start + 1), gone.Length - 1));
        return gone[end] > gone[start] && left[end] == left[start];
    }

    private static int[] Covered(AnnotationLayer layer, int length)
    {
        var changes = new int[length + 1];
        for (var i = 0; i < layer.Count; i++)
        {
            changes[layer.SpanAt(i).Start]++;
            changes[layer.SpanAt(i).End]--;
        }

        var (depth, count) = (0, 0);
        for (var i = 0; i <= length; i++)
        {
            depth += changes[i];
            changes[i] = count;
            count += depth > 0 ? 1 : 0;
        }

        return changes;
    }
}
