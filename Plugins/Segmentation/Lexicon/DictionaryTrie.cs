namespace Analysis.Segmentation;

/// <summary>The words of a dictionary as a tree of character codes, on their way into a double array.</summary>
internal sealed class DictionaryTrie
{
    private readonly Dictionary<long, int> childOf = [];
    private readonly List<Entry> entries = [new Entry(0, 0)];

    /// <summary>The number of nodes, the root (node 0) among them.</summary>
    public int Count => entries.Count;

    /// <summary>The code that leads to <paramref name="node"/>.</summary>
    public ushort LabelOf(int node) => entries[node].Label;

    /// <summary>The node before <paramref name="node"/>, always of a lower number.</summary>
    public int ParentOf(int node) => entries[node].Parent;

    /// <summary>The index of the word that ends at <paramref name="node"/>, or -1.</summary>
    public int WordAt(int node) => entries[node].Word;

    /// <summary>Adds a word; of two spelled alike the later one stays.</summary>
    public void Add(ReadOnlySpan<ushort> codes, int word)
    {
        var node = 0;
        foreach (var code in codes)
        {
            var step = ((long)node << 16) | code;
            if (!childOf.TryGetValue(step, out var child))
            {
                child = entries.Count;
                entries.Add(new Entry(node, code));
                childOf.Add(step, child);
            }

            node = child;
        }

        entries[node] = entries[node] with { Word = word };
    }

    /// <summary>For every node its children, by label ascending.</summary>
    public int[][] Children()
    {
        var counts = new int[Count];
        for (var node = 1; node < Count; node++)
            counts[ParentOf(node)]++;
        var children = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        for (var node = Count - 1; node > 0; node--)
            children[ParentOf(node)][--counts[ParentOf(node)]] = node;
        foreach (var siblings in children)
            Array.Sort(siblings, (left, right) => LabelOf(left).CompareTo(LabelOf(right)));
        return children;
    }

    private readonly record struct Entry(int Parent, ushort Label, int Word = -1);
}
