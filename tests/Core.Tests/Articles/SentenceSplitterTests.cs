using Analysis;
using CsCheck;

namespace Core.Tests.Articles;

public sealed class SentenceSplitterTests
{
    [TestCase("河水涨了。孩子们跑开了！", new[] { "河水涨了。", "孩子们跑开了！" })]
    [TestCase("他问：“走不走？”大家都点头，没有人说话。", new[] { "他问：“走不走？”", "大家都点头，没有人说话。" })]
    [TestCase("“明天再来。”他说。", new[] { "“明天再来。”他说。" })]
    [TestCase("没有句号的一行", new[] { "没有句号的一行" })]
    [TestCase("真的吗？！真的。", new[] { "真的吗？！", "真的。" })]
    public void Sentences_end_with_their_marks(string text, string[] sentences) =>
        Assert.That(SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(sentence => sentence.Span.Of(text)), Is.EqualTo(sentences));

    [Test]
    public void Sentences_hold_every_visible_character() =>
        Gen.Int[0, 11].Select(i => "河水。！“”（）… a，"[i]).Array[0, 40].Select(characters => new string(characters)).Sample(text =>
        {
            var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));
            var held = string.Concat(sentences.Select(sentence => sentence.Span.Of(text))).Replace(" ", "", StringComparison.Ordinal);
            Assert.That(held, Is.EqualTo(text.Replace(" ", "", StringComparison.Ordinal)));
            Assert.That(sentences.All(sentence => !sentence.Span.IsEmpty), Is.True);
        });
}
