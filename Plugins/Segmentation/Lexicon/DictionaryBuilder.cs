using System.Collections.Immutable;

namespace Analysis.Segmentation;

/// <summary>Makes the tables of a dictionary from its words. The same words in the same order give the same bytes.</summary>
internal static class DictionaryBuilder
{
    /// <summary>Nodes with more children than this are placed first, while there is room; the others by use.</summary>
    private const int ManyChildren = 24;

    public static DictionaryTables Build(
        IReadOnlyList<DictionaryWord> words, ImmutableArray<string> tagNames, double total,
        Func<char[], NameCosts[]> nameCosts, char[] variants)
    {
        var characters = CharactersByUse(words);
        var codes = new ushort[char.MaxValue + 1];
        for (var code = 1; code < characters.Length; code++)
            codes[characters[code]] = (ushort)code;

        var trie = new DictionaryTrie();
        Span<ushort> spelled = stackalloc ushort[DictionaryWord.MaxLength];
        for (var i = 0; i < words.Count; i++)
        {
            var text = words[i].Text;
            for (var at = 0; at < text.Length; at++)
                spelled[at] = codes[text[at]];
            trie.Add(spelled[..text.Length], i);
        }

        var children = trie.Children();
        var bases = new int[trie.Count];
        var slots = new FreeSlots(characters.Length);
        var labels = new ushort[characters.Length];
        foreach (var node in PlacingOrder(trie, children, words))
        {
            var siblings = children[node];
            for (var i = 0; i < siblings.Length; i++)
                labels[i] = trie.LabelOf(siblings[i]);
            bases[node] = slots.Take(labels.AsSpan(0, siblings.Length));
        }

        return Fill(trie, bases, words, slots.End, new(
            new DictionaryNode[slots.End + characters.Length],
            new ushort[slots.End],
            new byte[slots.End],
            characters,
            nameCosts(characters),
            variants,
            tagNames,
            total));
    }

    /// <summary>The characters, the most used ones first: small codes keep the children of a node together.</summary>
    private static char[] CharactersByUse(IReadOnlyList<DictionaryWord> words)
    {
        var use = new double[char.MaxValue + 1];
        foreach (var word in words)
        {
            foreach (var character in word.Text)
                use[character] += Use(word);
        }

        return
        [
            '\0',
            .. Enumerable.Range(1, char.MaxValue).Where(c => use[c] > 0).OrderByDescending(c => use[c]).ThenBy(c => c)
                .Select(c => (char)c),
        ];
    }

    private static double Use(DictionaryWord word) => Math.Exp(word.Rarity / -1000.0);

    /// <summary>
    /// The order in which nodes look for room for their children: those with many first, as they are hard to place;
    /// then the much used ones, so that what is often read lies close together in the memory.
    /// </summary>
    private static int[] PlacingOrder(DictionaryTrie trie, int[][] children, IReadOnlyList<DictionaryWord> words)
    {
        var use = new double[trie.Count];
        for (var node = trie.Count - 1; node > 0; node--)
        {
            if (trie.WordAt(node) >= 0)
                use[node] += Use(words[trie.WordAt(node)]);
            use[trie.ParentOf(node)] += use[node];
        }

        return
        [
            .. Enumerable.Range(1, trie.Count - 1).Where(node => children[node].Length > 0)
                .OrderByDescending(node => children[node].Length > ManyChildren ? children[node].Length : 0)
                .ThenByDescending(node => use[node]).ThenBy(node => node),
        ];
    }

    private static DictionaryTables Fill(
        DictionaryTrie trie, int[] bases, IReadOnlyList<DictionaryWord> words, int end, DictionaryTables tables)
    {
        Array.Fill(tables.Nodes, new DictionaryNode { Label = DictionaryNode.Unused, Cost = DictionaryNode.NoWord });
        Array.Fill(tables.Rarities, ushort.MaxValue, 0, end);
        for (var node = 1; node < trie.Count; node++)
        {
            // The root's children lie at their codes: its base is 0.
            var slot = bases[trie.ParentOf(node)] + trie.LabelOf(node);
            ref var filled = ref tables.Nodes[slot];
            filled.Label = trie.LabelOf(node);
            filled.Base = bases[node];
            if (trie.WordAt(node) < 0)
                continue;
            var word = words[trie.WordAt(node)];
            filled.Cost = word.Cost;
            tables.Rarities[slot] = word.Rarity;
            tables.Tags[slot] = word.Tag;
        }

        return tables;
    }
}
