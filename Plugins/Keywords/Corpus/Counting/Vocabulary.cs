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

    /// <summary>By the segmenter's numbers of words: what was last found.</summary>
    private (ulong Print, int Number)[] hints = [];

    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>The number of a word, which is added where it is new.</summary>
    /// <param name="word">The word as written, not empty.</param>
    /// <param name="id">Its number in the segmenter's dictionary: a hint that is checked, and spares finding it by its characters.</param>
    public int NumberOf(ReadOnlySpan<char> word, int id = Token.NoWord) =>
        (uint)id < (uint)hints.Length ? NumberOf(word, id, hints[id]) : NumberOf(word, id, default);

    /// <summary>The numbers of words, as many as there are.</summary>
    public void NumbersOf(string text, ReadOnlySpan<RunningWord> block, Span<int> numbers)
    {
        Span<(ulong, int)> hinted = stackalloc (ulong, int)[block.Length];
        for (var i = 0; i < block.Length; i++)
            hinted[i] = (uint)block[i].Id < (uint)hints.Length ? hints[block[i].Id] : default;
        for (var i = 0; i < block.Length; i++)
            numbers[i] = NumberOf(block[i].Of(text), block[i].Id, hinted[i]);
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        numbers.Clear();
        words.Clear();
        Array.Clear(hints);
    }

    private int NumberOf(ReadOnlySpan<char> word, int id, (ulong Print, int Number) hint)
    {
        var print = PrintOf(word);
        if (hint.Print == print && (word.Length <= 3 || word.SequenceEqual(words[hint.Number])))
            return hint.Number;
        if (!lookup.TryGetValue(word, out var number))
        {
            number = words.Count;
            words.Add(word.ToString());
            numbers.Add(words[number], number);
        }

        if ((uint)id < MostIds)
            Remember(id, print, number);
        return number;
    }

    /// <summary>
    /// The length and the first three characters: of a word no longer than that the whole, so that memory far off need not be
    /// read to check a hint. 0 is no word's.
    /// </summary>
    private static ulong PrintOf(ReadOnlySpan<char> word)
    {
        var print = ((ulong)word.Length << 48) | word[0];
        if (word.Length > 1)
            print |= (ulong)word[1] << 16;
        if (word.Length > 2)
            print |= (ulong)word[2] << 32;
        return print;
    }

    private void Remember(int id, ulong print, int number)
    {
        if (id >= hints.Length)
            Array.Resize(ref hints, Math.Min(MostIds, Math.Max(id + 1, 2 * hints.Length)));
        hints[id] = (print, number);
    }
}
