namespace Analysis.Segmentation;

/// <summary>
/// Words with their frequency and part of speech. A word is known by a number, good for this instance only, from 0 to
/// below <see cref="Capacity"/>; not every number there is a word's. Immutable and thread-safe.
/// </summary>
public sealed class WordDictionary
{
    private readonly DictionaryTables tables;
    private WordClass[]? classesOfTags;
    private int[]? ownersOfBases;

    internal WordDictionary(DictionaryTables tables)
    {
        this.tables = tables;
        Map = CharacterMap.Create(tables);
    }

    /// <summary>One more than the greatest number that a word can have: the length of an array of counts.</summary>
    public int Capacity => tables.Tags.Length;

    internal uint[] Map { get; }

    /// <summary>For every tag its part of speech. Made when one is first asked for, which cutting alone never does; racing makes it twice.</summary>
    private WordClass[] Classes => classesOfTags ??= ClassesOfTags();

    internal DictionaryTables Tables => tables;

    /// <summary>Reads the dictionary that comes with the segmenter: 347,708 Chinese words.</summary>
    /// <remarks>Takes some milliseconds and seven megabytes each time: a program reads it once and keeps it.</remarks>
    public static WordDictionary Load()
    {
        using var stream = OpenCompiled();
        return new WordDictionary(DictionaryFile.Read(stream));
    }

    /// <summary>The compiled dictionary that comes with the segmenter, byte by byte.</summary>
    internal static Stream OpenCompiled() =>
        typeof(WordDictionary).Assembly.GetManifestResourceStream("zh.words.bin")
        ?? throw new FileNotFoundException("The segmenter was built without its dictionary.");

    /// <summary>This dictionary with <paramref name="words"/> added; of two words alike the later one stays.</summary>
    /// <remarks>All words are compiled anew, which takes seconds, and get new numbers.</remarks>
    /// <exception cref="ArgumentException">A word is empty, longer than 64 code units, or holds white space.</exception>
    public WordDictionary With(IEnumerable<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        UserWord[] additions = [.. words];
        foreach (var word in additions)
        {
            if (word.Text.Length is 0 or > DictionaryWord.MaxLength || word.Text.Any(IsBlank))
                throw new ArgumentException($"'{word.Text}' cannot be a word of a dictionary.", nameof(words));
        }

        return additions.Length == 0 ? this : DictionaryExtension.Extend(this, additions);
    }

    /// <summary>Finds the number of <paramref name="word"/>; false where the dictionary lacks it.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out int id)
    {
        id = 0;
        var slot = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var code = (int)(Map[word[at]] & char.MaxValue);
            var children = at == 0 ? 0 : tables.Nodes[slot].Base;
            if (code == 0 || (at > 0 && children == 0) || tables.Nodes[children + code].Label != code)
                return false;
            slot = children + code;
        }

        id = slot;
        return IsWord(id);
    }

    /// <summary>Whether <paramref name="id"/> is a word's number.</summary>
    public bool IsWord(int id) => (uint)id < (uint)Capacity && tables.Nodes[id].Cost != DictionaryNode.NoWord;

    /// <summary>The characters of a word, as the dictionary spells it: simplified.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No word has the number <paramref name="id"/>.</exception>
    public string TextOf(int id)
    {
        Require(id);
        var owners = ownersOfBases ??= OwnersOfBases();
        Span<char> text = stackalloc char[DictionaryWord.MaxLength];
        var at = text.Length;
        while (true)
        {
            var label = tables.Nodes[id].Label;
            text[--at] = tables.Characters[label];
            if (id == label)
                return text[at..].ToString();
            id = owners[id - label];
        }
    }

    /// <summary>A word's tag in the dictionary's own set, that of jieba: <c>n</c>, <c>v</c>, <c>nr</c> …</summary>
    /// <exception cref="ArgumentOutOfRangeException">No word has the number <paramref name="id"/>.</exception>
    public string TagOf(int id) => tables.TagNames[tables.Tags[Require(id)]];

    /// <summary>A word's part of speech.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No word has the number <paramref name="id"/>.</exception>
    public WordClass ClassOf(int id) => Classes[tables.Tags[Require(id)]];

    /// <summary>The natural logarithm of the word's share of all words, to 0.001.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No word has the number <paramref name="id"/>.</exception>
    public double LogFrequencyOf(int id) => tables.Rarities[Require(id)] / -1000.0;

    /// <summary>The tag of a word that a segmenter found: for one made by rule that of such words.</summary>
    public string TagOf(WordReference word) => word.IsInDictionary ? TagOf(word.Id) : RuleWordTags.TagOf(word.Rule);

    /// <summary>The part of speech of a word that a segmenter found.</summary>
    public WordClass ClassOf(WordReference word) =>
        word.IsInDictionary ? ClassOf(word.Id) : RuleWordTags.ClassOf(word.Rule);

    /// <summary>What the shared layer holds of a word that a segmenter found.</summary>
    internal Token TokenOf(WordReference word)
    {
        if (!word.IsInDictionary)
            return new Token(Token.NoWord, RuleWordTags.ClassOf(word.Rule), double.NaN, isGuessed: true);
        var id = word.Id;
        return new Token(id, Classes[tables.Tags[id]], tables.Rarities[id] / -1000.0);
    }

    /// <summary>A word as the dictionary spells it: traditional characters as the simplified ones that stand for them.</summary>
    internal string Spell(string word)
    {
        var spelled = word.ToCharArray();
        for (var i = 0; i < tables.Variants.Length; i += 2)
            spelled.AsSpan().Replace(tables.Variants[i], tables.Variants[i + 1]);
        return new string(spelled);
    }

    private bool IsBlank(char character) => ((CharacterClass)Map[character] & CharacterClass.Blank) != 0;

    private int Require(int id) =>
        IsWord(id) ? id : throw new ArgumentOutOfRangeException(nameof(id), id, "No word has this number.");

    private WordClass[] ClassesOfTags()
    {
        var classOfTag = TagSet.Read();
        return [.. tables.TagNames.Select(tag => classOfTag.GetValueOrDefault(tag, WordClass.Unknown))];
    }

    /// <summary>For every base the slot that it is the base of. Made when a word is first spelled out; racing makes it twice.</summary>
    private int[] OwnersOfBases()
    {
        var owners = new int[tables.Nodes.Length];
        for (var slot = 0; slot < Capacity; slot++)
            owners[tables.Nodes[slot].Base] = slot;
        return owners;
    }
}
