namespace Analysis.Segmentation;

/// <summary>Makes a dictionary of the words of another and a user's.</summary>
internal static class DictionaryExtension
{
    public static WordDictionary Extend(WordDictionary dictionary, IEnumerable<UserWord> additions)
    {
        var tables = dictionary.Tables;
        var tagNames = tables.TagNames.ToList();
        var segmenter = new Segmenter(dictionary);
        var words = new List<DictionaryWord>(dictionary.Capacity / 2);
        for (var id = 0; id < dictionary.Capacity; id++)
        {
            if (dictionary.IsWord(id))
                words.Add(new(dictionary.TextOf(id), tables.Nodes[id].Cost, tables.Rarities[id], tables.Tags[id]));
        }

        foreach (var addition in additions)
        {
            var known = dictionary.TryFind(addition.Text, out var id);
            var tag = addition.Tag ?? (known ? dictionary.TagOf(id) : "n");
            var index = tagNames.IndexOf(tag);
            if (index < 0)
            {
                // Tags are numbered by a byte. Nobody makes up 200 of them; whoever does gets the last for the rest.
                index = Math.Min(tagNames.Count, byte.MaxValue);
                if (index == tagNames.Count)
                    tagNames.Add(tag);
            }

            var cost = CostOf(addition, segmenter, known ? tables.Nodes[id].Cost : ushort.MaxValue, tables.Total);
            words.Add(new(dictionary.Spell(addition.Text), cost, cost, (byte)index));
        }

        return new WordDictionary(DictionaryBuilder.Build(
            words, [.. tagNames], tables.Total, characters => NamesOf(characters, tables), tables.Variants));
    }

    /// <summary>What each character costs in names; one that the other dictionary lacks is in none.</summary>
    private static NameCosts[] NamesOf(char[] characters, DictionaryTables tables)
    {
        var known = tables.Characters.Zip(tables.Names).ToDictionary(pair => pair.First, pair => pair.Second);
        return Array.ConvertAll(characters, character => known.GetValueOrDefault(character, tables.Names[0]));
    }

    /// <summary>
    /// The cost of a word of that frequency; of one without a frequency just less than all ways to cut it, which is how
    /// jieba does it: a word that a user names is meant to be found.
    /// </summary>
    private static ushort CostOf(UserWord word, Segmenter segmenter, ushort known, double total)
    {
        if (word.Frequency is { } frequency)
            return DictionarySource.RarityOf(frequency, total);
        return (ushort)Math.Clamp(Math.Min(known, segmenter.CostOf(word.Text) - 1), 1, DictionaryWord.MaxCost);
    }
}
