namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// Numbers different words, from 0 in the order in which they come. Which number a word has depends on who came first, so
/// nothing that is read off them may.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>A segmenter's dictionary is not expected to be larger; words beyond are found, only not as fast.</summary>
    private const int MostIds = 1 << 22;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];

    /// <summary>By the segmenter's number of a word, one more than its number here; 0 where it is not known yet.</summary>
    private int[] known = [];

    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>The number of a word, which is added where it is new.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="id">Its number in the segmenter's dictionary: a hint that is checked, and spares finding it by its characters.</param>
    public int NumberOf(ReadOnlySpan<char> word, int id = Token.NoWord)
    {
        if ((uint)id < (uint)known.Length && known[id] - 1 is >= 0 and var hinted && word.SequenceEqual(words[hinted]))
            return hinted;
        if (!lookup.TryGetValue(word, out var number))
        {
            number = words.Count;
            words.Add(word.ToString());
            numbers.Add(words[number], number);
        }

        if ((uint)id < MostIds)
            Remember(id, number);
        return number;
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        numbers.Clear();
        words.Clear();
        Array.Clear(known);
    }

    private void Remember(int id, int number)
    {
        if (id >= known.Length)
            Array.Resize(ref known, Math.Min(MostIds, Math.Max(id + 1, 2 * known.Length)));
        known[id] = number + 1;
    }
}
