using System.Collections.Immutable;
using Analysis;

namespace Core.Tests.Articles;

/// <summary>What a document's own markup says goes before what its lines look like.</summary>
public sealed class ParagraphMarkTests
{
    private const string Text =
        "石桥下的修船人\n江小舟\n石桥下有一间修船铺，铺主守着祖传的手艺，给南来北往的木船补漏上漆。\n船模课\n"
        + "近来木船少了，他便教孩子们做船模，河边的小学把船模课排进了课表。\n渡口的新灯\n渡口装了新灯，夜里行船的人老远就望得见岸。\n注：本文有删节\n";

    [Test]
    public void Headings_of_the_least_level_are_titles_and_the_others_headings()
    {
        var articles = Read(Heading("石桥下的修船人", 1), Heading("船模课", 2), Heading("渡口的新灯", 1)).Articles;

        Assert.That(articles.Select(article => article.Title), Is.EqualTo((string[])["石桥下的修船人", "渡口的新灯"]));
        Assert.That(articles[0].Paragraphs.Select(paragraph => paragraph.Role), Is.EqualTo(
            (ParagraphRole[])[ParagraphRole.Title, ParagraphRole.Byline, ParagraphRole.Body, ParagraphRole.Heading, ParagraphRole.Body]));
        Assert.That(articles[0].Paragraphs[3].Level, Is.EqualTo(1));
        Assert.That(articles[0].Text, Does.StartWith("石桥下的修船人\n江小舟\n"));
    }

    [Test]
    public void A_role_that_is_marked_is_what_the_paragraph_is()
    {
        var article = Read(Mark("石桥下的修船人", ParagraphRole.Title), Mark("江小舟", ParagraphRole.Byline), Mark("注：本文有删节", ParagraphRole.Note)).Articles[0];

        Assert.That(article.Title, Is.EqualTo("石桥下的修船人"));
        Assert.That(article.Authors.Select(author => author.Name), Is.EqualTo((string[])["江小舟"]));
        Assert.That(Read(Mark("注：本文有删节", ParagraphRole.Note)).Articles[^1].Paragraphs[^1].Role, Is.EqualTo(ParagraphRole.Note));
    }

    [Test]
    public void A_paragraph_that_is_marked_as_running_text_is_no_part_of_the_frame()
    {
        const string page = "渡口的新灯\n渡口装了新灯，夜里行船的人老远就望得见岸。\n2024年3月5日 星期二\n";
        var date = new TextSpan(page.IndexOf('2'), page.Length - 1);

        Assert.That(new ArticleReader().Read(new SourceText(page)).Furniture, Has.Length.EqualTo(1));
        Assert.That(new ArticleReader().Read(new SourceText(page) { Marks = [new(date, ParagraphRole.Body)] }).Furniture, Is.Empty);
    }

    private static Page Read(params ImmutableArray<ParagraphMark> marks) =>
        new ArticleReader().Read(new SourceText(Text) { Marks = marks });

    private static ParagraphMark Heading(string line, int level) => Mark(line, ParagraphRole.Heading, level);

    private static ParagraphMark Mark(string line, ParagraphRole role, int level = 0)
    {
        var start = Text.IndexOf(line, StringComparison.Ordinal);
        return new ParagraphMark(new TextSpan(start, start + line.Length), role, level);
    }
}
