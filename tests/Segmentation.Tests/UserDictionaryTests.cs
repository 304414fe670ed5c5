namespace Analysis.Segmentation.Tests;

public sealed class UserDictionaryTests
{
    [Test]
    public void A_line_is_a_word_with_or_without_frequency_and_tag()
    {
        var dictionary = UserDictionary.Read(new StringReader("\uFEFF云栖学堂\n\n河长湖长制 100\n小程 nr\n共富工坊 50 n\r\n"), "x");

        Assert.That(dictionary.Problems, Is.Empty);
        Assert.That(dictionary.Words, Is.EqualTo(
            [new UserWord("云栖学堂"), new("河长湖长制", 100), new("小程", null, "nr"), new("共富工坊", 50, "n")]));
    }

    [TestCase("词 12x n")]
    [TestCase("词 99999999999999999999")]
    [TestCase("词 n 12")]
    [TestCase("词 1 n n")]
    [TestCase("词 N")]
    public void A_bad_line_is_named_by_file_and_number(string line)
    {
        var problem = UserDictionary.Read(new StringReader("好词\n" + line), "words.txt").Problems.Single();

        Assert.That((problem.Source, problem.Line), Is.EqualTo(("words.txt", 2)));
        Assert.That(problem.ToString(), Does.StartWith("words.txt:2: "));
    }

    [Test]
    public void An_added_word_is_found_whatever_its_parts_are()
    {
        var segmenter = With(new("千村示范工程"), new("《听见》", null, "nz"), new("𠮷屋", null, "nz"), new("研究生命", 1), new("5G智慧村"), new("3+X模式"));

        Assert.That(segmenter.Words("学千村示范工程"), Is.EqualTo(["学", "千村示范工程"]));
        Assert.That(segmenter.Words("看《听见》吧"), Is.EqualTo(["看", "《听见》", "吧"]));
        Assert.That(segmenter.Words("去𠮷屋"), Is.EqualTo(["去", "𠮷屋"]));
        Assert.That(segmenter.Words("建5G智慧村，用3+X模式"), Is.EqualTo(["建", "5G智慧村", "，", "用", "3+X模式"]));
        Assert.That(segmenter.Words("𠮷"), Is.EqualTo(["𠮷"]));
        Assert.That(segmenter.Words("研究生命"), Is.EqualTo(["研究", "生命"]), "a frequency given is taken as it is");
        var id = segmenter.Segment("《听见》")[0].Word.Id;
        Assert.That(segmenter.Dictionary.TextOf(id), Is.EqualTo("《听见》"));
        Assert.That(segmenter.Dictionary.TagOf(id), Is.EqualTo("nz"));
    }

    [Test]
    public void The_dictionary_that_was_extended_stays_as_it_is()
    {
        With(new UserWord("千村示范工程"));

        Assert.That(Shared.Segmenter.Dictionary.TryFind("千村示范工程", out _), Is.False);
    }

    [TestCase("")]
    [TestCase("有 空格")]
    public void What_cannot_be_a_word_is_refused(string text) =>
        Assert.That(() => With(new UserWord(text)), Throws.ArgumentException);

    private static Segmenter With(params UserWord[] words) => new(Shared.Segmenter.Dictionary.With(words));
}
