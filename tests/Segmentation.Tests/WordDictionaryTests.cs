namespace Analysis.Segmentation.Tests;

public sealed class WordDictionaryTests
{
    private readonly WordDictionary dictionary = Shared.Segmenter.Dictionary;

    [Test]
    public void Every_word_is_found_under_its_own_number()
    {
        var words = 0;
        for (var id = 0; id < dictionary.Capacity; id++)
        {
            if (!dictionary.IsWord(id))
                continue;
            words++;
            Assert.That(dictionary.TryFind(dictionary.TextOf(id), out var found) && found == id, Is.True);
        }

        Assert.That(words, Is.EqualTo(347_708));
    }

    [Test]
    public void A_word_has_tag_class_and_frequency()
    {
        Assert.That(dictionary.TryFind("图书馆", out var id), Is.True);
        Assert.That(dictionary.TagOf(id), Is.EqualTo("n"));
        Assert.That(dictionary.ClassOf(id), Is.EqualTo(WordClass.Noun));
        Assert.That(dictionary.LogFrequencyOf(id), Is.InRange(-15, -5));
    }

    [TestCase("")]
    [TestCase("图书馆很")]
    [TestCase("\uD800")]
    public void What_is_no_word_is_not_found(string text) => Assert.That(dictionary.TryFind(text, out _), Is.False);

    [Test]
    public void Every_tag_has_a_part_of_speech()
    {
        var tags = Enumerable.Range(0, dictionary.Capacity).Where(dictionary.IsWord).Select(dictionary.TagOf).Distinct();

        Assert.That(tags.Where(tag => !TagSet.Read().ContainsKey(tag)), Is.Empty);
    }

    [Test]
    public void Words_are_counted_by_number()
    {
        var counts = new long[dictionary.Capacity];
        Shared.Segmenter.Count("图书馆里有图书馆员", counts);
        Shared.Segmenter.Count("图书馆", counts);

        dictionary.TryFind("图书馆", out var id);
        Assert.That(counts[id], Is.GreaterThanOrEqualTo(2));
        Assert.That(() => Shared.Segmenter.Count("人", new long[3]), Throws.ArgumentException);
    }

    [Test]
    public void The_same_words_compile_to_the_same_bytes()
    {
        const string Words = "发展 500 vn\n发 300 v\n展 200 v\n经济发展 100 n\n经济 900 n\n";
        Assert.That(Compile(Words), Is.EqualTo(Compile(Words)));

        static byte[] Compile(string words)
        {
            using var file = new MemoryStream();
            DictionaryFile.Write(file, new DictionarySource(new CostAdjustments(), [], new Dictionary<char, char>()).Read(new StringReader(words)));
            return file.ToArray();
        }
    }

    [Test]
    public void A_file_of_another_format_is_refused() =>
        Assert.That(() => DictionaryFile.Read(new MemoryStream(new byte[100])), Throws.TypeOf<InvalidDataException>());
}
