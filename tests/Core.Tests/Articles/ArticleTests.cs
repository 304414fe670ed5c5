using Analysis;

namespace Core.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly Article Plain = Article.FromText("河水涨了。\n\n　孩子们跑开了。他们笑着。");

    [Test]
    public void Each_line_of_a_plain_text_is_a_paragraph()
    {
        Assert.That(Plain.Paragraphs.Select(paragraph => paragraph.Span.Of(Plain.Text)), Is.EqualTo(new[] { "河水涨了。", "孩子们跑开了。他们笑着。" }));
        Assert.That(Plain.Paragraphs[1].Sentences, Has.Length.EqualTo(2));
    }

    [Test]
    public void A_position_lies_in_a_paragraph_or_between_two()
    {
        Assert.That(Plain.ParagraphAt(0), Is.Zero);
        Assert.That(Plain.ParagraphAt(5), Is.EqualTo(-1));
        Assert.That(Plain.ParagraphAt(Plain.Text.Length - 1), Is.EqualTo(1));
        Assert.That(Plain.ParagraphAt(Plain.Text.Length), Is.EqualTo(-1));
    }

    [Test]
    public void Paragraphs_are_in_order_and_inside_the_text()
    {
        var source = new SourceText("河水");
        var map = SourceMap.Identity(2);

        Assert.That(() => new Article("a", "河水", [Body(0, 3)], source, map), Throws.ArgumentException);
        Assert.That(() => new Article("a", "河水", [Body(1, 2), Body(0, 1)], source, map), Throws.ArgumentException);
        Assert.That(() => new Article("a", "河水", [Body(0, 2)], source, SourceMap.Identity(3)), Throws.ArgumentException);
    }

    private static Paragraph Body(int start, int end) => new(new TextSpan(start, end), ParagraphRole.Body, 0, false, []);
}
