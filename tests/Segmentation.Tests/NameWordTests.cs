namespace Analysis.Segmentation.Tests;

public sealed class NameWordTests
{
    [TestCase("记者苏晓棠报道", "苏晓棠", RuleWord.Person)]
    [TestCase("村支书邵玉珊说", "邵玉珊", RuleWord.Person)]
    [TestCase("（记者段彬、巩晗）", "巩晗", RuleWord.Person)]
    [TestCase("来到云岭县调研", "云岭县", RuleWord.Place)]
    [TestCase("作家扎哈·莫里哈尼来访", "扎哈·莫里哈尼", RuleWord.Person)]
    [TestCase("总统里斯科维奇表示", "里斯科维奇", RuleWord.Person)]
    public void A_name_that_the_dictionary_lacks_is_one_word(string text, string name, RuleWord rule)
    {
        var word = Shared.Segmenter.Segment(text).SingleOrDefault(word => word.Span.Of(text) == name).Word;

        Assert.That(Shared.Cut(text).Split(' '), Does.Contain(name));
        Assert.That(word.IsInDictionary ? rule : word.Rule, Is.EqualTo(rule));
    }

    [TestCase("这个村的面貌真下了功夫")]
    [TestCase("高举旗帜，高质量发展")]
    [TestCase("草在摇，叶在响")]
    [TestCase("于是大家和平共处，方便群众")]
    [TestCase("全市各地区各部门")]
    public void Common_words_make_no_names(string text) =>
        Assert.That(
            Shared.Segmenter.Segment(text).Where(word =>
                !word.Word.IsInDictionary && word.Word.Rule is (RuleWord.Person or RuleWord.Place)).Select(word => word.Span.Of(text)),
            Is.Empty);

    [Test]
    public void A_chain_of_foreign_parts_takes_no_more_time_a_character_than_other_text()
    {
        var text = string.Concat(Enumerable.Repeat("克·", 200_000));

        Assert.That(Shared.Segmenter.Segment(text).Sum(word => word.Span.Length), Is.EqualTo(text.Length));
    }
}
