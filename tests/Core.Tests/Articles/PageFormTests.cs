using Analysis;

namespace Core.Tests.Articles;

/// <summary>The forms in which pages set the same things: bylines, notes, frames, Markdown, lists of contents.</summary>
public sealed class PageFormTests
{
    private const string Title = "石桥下的修船人";
    private const string Text =
        "石桥下有一间修船铺，铺主守着祖传的手艺，给南来北往的木船补漏上漆。\n\n"
        + "近来木船少了，他便教孩子们做船模，河边的小学把船模课排进了课表。\n\n";

    [TestCase("文/江小舟、欧阳帆", "江小舟 欧阳帆")]
    [TestCase("文／江小舟　图／欧阳帆", "江小舟 欧阳帆")]
    [TestCase("本报记者 江小舟 文/图", "江小舟")]
    [TestCase("记者 江小舟 通讯员 欧阳帆 报道", "江小舟 欧阳帆")]
    [TestCase("▌江小舟　欧阳帆", "江小舟 欧阳帆")]
    [TestCase("**江小舟**", "江小舟")]
    [TestCase("*作者：江小舟　欧阳帆*", "江小舟 欧阳帆")]
    [TestCase("江　帆　　田　文", "江帆 田文")]
    [TestCase("2024年3月5日 10:20　来源：河湾日报　作者：江小舟 欧阳帆", "江小舟 欧阳帆")]
    [TestCase("时间：2024-03-05 | 作者：江小舟 | 来源：河湾日报", "江小舟")]
    public void A_byline_is_read_in_all_its_forms(string byline, string authors)
    {
        var article = PageChecks.Read($"{Title}\n\n{byline}\n\n{Text}").Articles.Single();

        Assert.That(article.Title, Is.EqualTo(Title));
        Assert.That(string.Join(' ', article.Authors.Select(author => author.Name)), Is.EqualTo(authors));
        Assert.That(article.Paragraphs.Count(paragraph => paragraph.Role == ParagraphRole.Body), Is.EqualTo(2));
    }

    [Test]
    public void The_line_below_a_web_pages_title_gives_the_credit() =>
        Assert.That(PageChecks.Read($"{Title}\n2024年3月5日 10:20　来源：河湾日报　作者：江小舟\n{Text}").Articles.Single().Credit, Is.EqualTo("来源：河湾日报"));

    [TestCase("（江小舟 整理）", "江小舟")]
    [TestCase("（本报记者 江小舟 通讯员 欧阳帆）", "江小舟 欧阳帆")]
    [TestCase("（记者 江小舟）", "江小舟")]
    public void Authors_stand_in_brackets_at_the_end(string note, string authors) =>
        Assert.That(string.Join(' ', PageChecks.Read($"{Title}\n\n{Text.TrimEnd()}{note}\n").Articles.Single().Authors.Select(author => author.Name)), Is.EqualTo(authors));

    [TestCase("江小舟在《河湾日报》刊文指出，修船是门手艺。", "江小舟", null)]
    [TestCase("日前，河湾大学教授江小舟在《河湾日报》撰文认为，修船是门手艺。", "江小舟", "河湾大学")]
    [TestCase("河湾大学历史学院院长欧阳小舟在《河湾学刊》2024年第3期发表文章指出，修船是门手艺。", "欧阳小舟", "河湾大学历史学院")]
    [TestCase("河湾大学江小舟在河湾日报撰文指出，修船是门手艺。", "江小舟", "河湾大学")]
    [TestCase("近日，《河湾日报》刊发河湾大学教授江小舟、欧阳帆的文章指出，修船是门手艺。", "江小舟 欧阳帆", "河湾大学")]
    [TestCase("河湾大学教授江小舟撰文指出，修船是门手艺。", "江小舟", "河湾大学")]
    public void A_lead_names_the_authors(string lead, string authors, string? affiliation)
    {
        var article = PageChecks.Read($"{Title}\n\n{lead}\n\n{Text}").Articles.Single();

        Assert.That(string.Join(' ', article.Authors.Select(author => author.Name)), Is.EqualTo(authors));
        Assert.That(article.Affiliation, Is.EqualTo(affiliation));
    }

    [TestCase("Page 5 of 8", FurnitureKind.PageNumber)]
    [TestCase("HEWAN DAILY   2024.03.05   A3", FurnitureKind.Other)]
    [TestCase("Hewan Daily | 5 | Tuesday, March 5, 2024", FurnitureKind.Other)]
    [TestCase("https://www.example.org/2024-03/05/content_1.htm", FurnitureKind.Other)]
    public void A_running_head_in_English_is_no_text(string line, FurnitureKind kind)
    {
        var page = PageChecks.Read($"{line}\n\n{Title}\n\n江小舟\n\n{Text}");

        Assert.That(page.Furniture.Single().Kind, Is.EqualTo(kind));
        Assert.That(page.Articles.Single().Title, Is.EqualTo(Title));
    }

    [TestCase("本版导读\n石桥下的修船人……5\n渡口来了新船工……6\n\n")]
    [TestCase("·石桥下的修船人（5版）\n·渡口来了新船工（6版）\n\n")]
    public void A_list_of_the_pages_articles_is_no_text(string contents)
    {
        var page = PageChecks.Read($"{contents}{Title}\n\n江小舟\n\n{Text}渡口来了新船工\n\n欧阳帆\n\n{Text.Replace("修船", "摆渡", StringComparison.Ordinal)}");

        Assert.That(page.Articles.Select(article => article.Title), Is.EqualTo(new[] { Title, "渡口来了新船工" }));
        Assert.That(page.Articles[0].Text, Does.StartWith(Title));
    }

    [Test]
    public void A_passage_that_is_read_again_is_no_list_of_contents()
    {
        const string broken = "修船人说，河上的木船越来越少，他想了很久，打算把祖传的手艺一样一样写下来，先从补漏写起，再写刨板和上漆，写完了就把这门";
        var page = PageChecks.Read($"{Title}\n\n江小舟\n\n{Text}{broken}\n\n{broken}\n\n{broken}\n\n手艺教给孩子们。\n");

        Assert.That(page.Duplicates, Has.Length.EqualTo(2));
        Assert.That(page.Furniture, Is.Empty);
    }

    [Test]
    public void Notes_below_their_heading_are_notes()
    {
        var article = PageChecks.Read($"{Title}\n\n江小舟\n\n{Text}作者单位：河湾大学\n\n注释：\n\n①参见《河湾县志》第12页。\n\n②《船谱》，河湾出版社1988年版。\n").Articles.Single();

        Assert.That(article.Affiliation, Is.EqualTo("河湾大学"));
        Assert.That(article.Paragraphs.TakeLast(4).Select(paragraph => paragraph.Role), Is.All.EqualTo(ParagraphRole.Note));
    }

    [Test]
    public void Titles_in_Markdown_part_a_page_and_deeper_lines_are_headings()
    {
        var page = PageChecks.Read($"## {Title}\n\n**江小舟**\n\n{Text}### 从船到船模\n\n{Text}## 渡口来了新船工\n\n{Text}");

        Assert.That(page.Articles.Select(article => article.Title), Is.EqualTo(new[] { Title, "渡口来了新船工" }));
        Assert.That(page.Articles[0].Paragraphs.Count(paragraph => paragraph is { Role: ParagraphRole.Heading, Level: 1 }), Is.EqualTo(1));
    }

    [Test]
    public void A_column_label_with_its_reading_is_no_byline_though_its_first_character_is_a_family_name() =>
        Assert.That(PageChecks.Read($"{Title}\n\n文摘\n\nWENZHAI\n\n{Text}").Articles.Single(), Has.Property(nameof(Article.Column)).EqualTo("文摘").And.Property(nameof(Article.Authors)).Empty);
}
