using Analysis;

namespace Core.Tests.Articles;

public sealed class ArticleReaderTests
{
    private const string Orchard = "果园里的新账本";
    private const string OrchardText =
        "清明刚过，果农老周就在山坡上忙开了。他翻开一本新账本，把每棵果树的情况都记下来。\n\n"
        + "合作社统一供肥、统一修剪，果农只管照看果树。到了秋天，果品卖到省城，账本上的数字一年比一年好看。\n\n";

    private const string Library = "把图书馆搬到村口";
    private const string LibraryText =
        "傍晚时分，村口的书屋亮起灯，放学的孩子们围坐在长桌旁读书。\n\n"
        + "书屋由旧粮仓改建而成，藏书三千册，借书不用押金，管理员是退休教师。读书会每周一次，大人孩子都来。\n\n";

    [TestCase("")]
    [TestCase(" \r\n\u3000\n\t")]
    [TestCase("\uFEFF\u200B")]
    public void A_page_without_words_has_no_articles(string text) =>
        Assert.That(PageChecks.Read(text).Articles, Is.Empty);

    [Test]
    public void A_title_with_its_text_is_one_article()
    {
        var page = PageChecks.Read($"{Orchard}\n{OrchardText}");

        Assert.That(page.Articles, Has.Length.EqualTo(1));
        var article = page.Articles[0];
        Assert.That(article.Id, Is.EqualTo("page.txt#1"));
        Assert.That(article.Title, Is.EqualTo(Orchard));
        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Role), Is.EqualTo(new[] { ParagraphRole.Title, ParagraphRole.Body, ParagraphRole.Body }));
        Assert.That(article.Language, Is.EqualTo("zh"));
    }

    [Test]
    public void A_text_without_any_structure_is_one_article_of_paragraphs()
    {
        var page = PageChecks.Read("天亮了，雨也停了。\n河边的人慢慢多了起来。\n卖菜的老人把担子放下。\n");

        Assert.That(page.Articles, Has.Length.EqualTo(1));
        Assert.That(page.Articles[0].Title, Is.Null);
        Assert.That(page.Articles[0].Paragraphs, Has.Length.EqualTo(3));
    }

    [Test]
    public void Verse_stays_line_by_line()
    {
        var page = PageChecks.Read("山中的风吹过来\n带着松针的气味\n我在路边坐下\n听见远处的流水\n像谁在说着往事\n");

        Assert.That(page.Articles, Has.Length.EqualTo(1));
        Assert.That(page.Articles[0].Paragraphs, Has.Length.EqualTo(5));
    }

    [Test]
    public void Titles_with_bylines_part_a_page_into_articles()
    {
        var page = PageChecks.Read($"{Orchard}\n\n周大山\n\n{OrchardText}{Library}\n\n本报记者　林小溪　通讯员　陆　远\n\n{LibraryText}");

        Assert.That(page.Articles.Select(article => article.Title), Is.EqualTo(new[] { Orchard, Library }));
        Assert.That(page.Articles[0].Authors.Select(author => author.Name), Is.EqualTo(new[] { "周大山" }));
        Assert.That(page.Articles[1].Authors.Select(author => author.Name), Is.EqualTo(new[] { "林小溪", "陆远" }));
        Assert.That(page.Articles[1].Authors[1].Source.Of(page.Source.Text), Is.EqualTo("陆　远"));
        Assert.That(page.Articles[1].Id, Is.EqualTo("page.txt#2"));
    }

    [Test]
    public void A_title_in_two_lines_above_a_column_label_is_one()
    {
        var page = PageChecks.Read(
            $"{Orchard}\n\n周大山\n\n{OrchardText}灯下读书\n\n把图书馆搬到村口\n\n基层一线\n\nJICENGYIXIAN\n\n{LibraryText}");

        Assert.That(page.Articles.Select(article => article.Title), Is.EqualTo(new[] { Orchard, "灯下读书 把图书馆搬到村口" }));
        Assert.That(page.Articles[1].Column, Is.EqualTo("基层一线"));
    }

    [Test]
    public void Behind_the_last_sentence_of_a_report_a_title_needs_no_byline()
    {
        const string longer = "一座图书馆从县城搬到山村的村口";
        var page = PageChecks.Read(
            $"{Orchard}\n\n周大山\n\n{OrchardText}农业站的技术员参加座谈会。\n\n{longer}\n\n{LibraryText}");

        Assert.That(page.Articles.Select(article => article.Title), Is.EqualTo(new[] { Orchard, longer }));
    }

    [Test]
    public void Windows_line_ends_change_nothing()
    {
        var text = $"{Orchard}\n\n周大山\n\n{OrchardText}{Library}\n\n林小溪\n\n{LibraryText}";

        var one = PageChecks.Read(text);
        var other = PageChecks.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.That(other.Articles.Select(article => article.Text), Is.EqualTo(one.Articles.Select(article => article.Text)));
    }

    [Test]
    public void Half_width_punctuation_reads_like_full_width()
    {
        var text = $"{Orchard}\n\n周大山\n\n{OrchardText.Replace('，', ',')}(据《山城日报》)\n";

        var article = PageChecks.Read(text).Articles.Single();

        Assert.That(article.Title, Is.EqualTo(Orchard));
        Assert.That(article.Credit, Is.EqualTo("(据《山城日报》)"));
    }

    [Test]
    public void A_column_label_with_its_pinyin_is_furniture_and_the_articles_column()
    {
        var page = PageChecks.Read($"{Orchard}\n\n周大山\n\n田野观察\n\nTIANYEGUANCHA\n\n{OrchardText}");

        var article = page.Articles.Single();
        Assert.That(article.Column, Is.EqualTo("田野观察"));
        Assert.That(article.Text, Does.Not.Contain("TIANYE"));
        Assert.That(page.Furniture.Select(piece => piece.Kind), Is.EqualTo(new[] { FurnitureKind.ColumnLabel, FurnitureKind.Pinyin }));
    }

    [Test]
    public void A_marked_column_label_above_a_title_is_the_articles_column()
    {
        var page = PageChecks.Read($"■走进山乡\n\n{Orchard}\n\n{OrchardText}");

        Assert.That(page.Articles.Single().Column, Is.EqualTo("走进山乡"));
        Assert.That(page.Articles.Single().Title, Is.EqualTo(Orchard));
    }

    [Test]
    public void A_line_that_begins_with_dashes_below_a_title_is_its_subtitle()
    {
        var article = PageChecks.Read($"{Orchard}\n\n——对一个山村合作社的调查\n\n周大山\n\n{OrchardText}").Articles.Single();

        Assert.That(article.Subtitle, Is.EqualTo("——对一个山村合作社的调查"));
        Assert.That(article.Authors.Single().Name, Is.EqualTo("周大山"));
    }

    [Test]
    public void A_title_on_two_lines_is_one_title()
    {
        var article = PageChecks.Read($"果园换了新账本\n\n山村走出致富路\n\n周大山\n\n{OrchardText}").Articles.Single();

        Assert.That(article.Title, Is.EqualTo("果园换了新账本 山村走出致富路"));
        Assert.That(article.Paragraphs.Count(paragraph => paragraph.Role == ParagraphRole.Title), Is.EqualTo(2));
    }

    [Test]
    public void Numbered_lines_are_headings_and_the_number_says_how_deep()
    {
        var article = PageChecks.Read(
            $"{Orchard}\n\n周大山\n\n一、账本里有学问\n\n{OrchardText}（一）怎样记账\n\n每天傍晚，老周都要记上一笔。\n\n1.先记支出\n\n肥料、人工，一样不少。\n\n（1）肥料\n\n用了三袋。\n").Articles.Single();

        var headings = article.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Heading).Select(paragraph => paragraph.Level);
        Assert.That(headings, Is.EqualTo(new[] { 1, 2, 3, 4 }));
    }

    [Test]
    public void A_numbered_paragraph_is_no_heading()
    {
        var article = PageChecks.Read($"{Orchard}\n\n{OrchardText}一、先记支出。肥料、人工，一样不少。\n").Articles.Single();

        Assert.That(article.Paragraphs.Any(paragraph => paragraph.Role == ParagraphRole.Heading), Is.False);
    }

    [Test]
    public void A_short_line_between_paragraphs_is_a_heading_without_a_number()
    {
        var article = PageChecks.Read($"{Orchard}\n\n{OrchardText}账越记越细\n\n{OrchardText.Replace("老周", "老郑", StringComparison.Ordinal)}").Articles.Single();

        Assert.That(article.Paragraphs.Single(paragraph => paragraph.Role == ParagraphRole.Heading).Span.Of(article.Text), Is.EqualTo("账越记越细"));
    }

    [Test]
    public void Markdown_titles_and_headings_are_read()
    {
        var article = PageChecks.Read($"# {Orchard}\n\n{OrchardText}## 账越记越细\n\n每天傍晚，老周都要记上一笔。\n").Articles.Single();

        Assert.That(article.Title, Is.EqualTo(Orchard));
        Assert.That(article.Paragraphs.Count(paragraph => paragraph.Role == ParagraphRole.Heading), Is.EqualTo(1));
    }

    [Test]
    public void A_credit_and_authors_at_the_end_of_the_last_paragraph_become_notes()
    {
        var page = PageChecks.Read($"{Orchard}\n\n老周把账本合上，笑了。（作者：周大山、欧阳明月）（原载《山城日报》）\n\n（作者单位：山城大学农学院）");

        var article = page.Articles.Single();
        Assert.That(article.Authors.Select(author => author.Name), Is.EqualTo(new[] { "周大山", "欧阳明月" }));
        Assert.That(article.Credit, Is.EqualTo("（原载《山城日报》）"));
        Assert.That(article.Affiliation, Is.EqualTo("山城大学农学院"));
        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Role), Is.EqualTo(new[]
        {
            ParagraphRole.Title, ParagraphRole.Body, ParagraphRole.Note, ParagraphRole.Note, ParagraphRole.Note,
        }));
    }

    [Test]
    public void A_lead_names_the_author_the_place_of_work_and_the_source()
    {
        var article = PageChecks.Read($"{Orchard}\n\n山城大学农学院教授周大山日前在《山城日报》撰文指出，账本小，学问大。\n\n{OrchardText}").Articles.Single();

        Assert.That(article.Authors.Single().Name, Is.EqualTo("周大山"));
        Assert.That(article.Affiliation, Is.EqualTo("山城大学农学院"));
        Assert.That(article.Credit, Does.Contain("《山城日报》"));
    }

    [TestCase("山城大学农学院的周大山、陆远在《山城日报》发文说，账本小，学问大。")]
    [TestCase("本报山城10月14日电　（记者周大山、陆远）账本小，学问大。")]
    [TestCase("新华社山城10月14日电 (记者周大山、陆远)账本小,学问大。")]
    public void Authors_are_found_in_the_first_sentence(string lead) =>
        Assert.That(PageChecks.Read($"{Orchard}\n\n{lead}\n\n{OrchardText}").Articles.Single().Authors.Select(author => author.Name), Is.EqualTo(new[] { "周大山", "陆远" }));

    [TestCase("第5版", FurnitureKind.PageNumber)]
    [TestCase("07", FurnitureKind.PageNumber)]
    [TestCase("2024年3月5日 星期二", FurnitureKind.Other)]
    [TestCase("山城日报　2024年3月5日　第5版", FurnitureKind.Other)]
    [TestCase("责任编辑：林小溪　版式：陆远", FurnitureKind.Other)]
    [TestCase("责任编辑/林小溪", FurnitureKind.Other)]
    public void The_frame_of_the_page_is_no_text(string line, FurnitureKind kind)
    {
        var page = PageChecks.Read($"{line}\n\n{Orchard}\n\n{OrchardText}");

        Assert.That(page.Furniture.Single().Kind, Is.EqualTo(kind));
        Assert.That(page.Articles.Single().Title, Is.EqualTo(Orchard));
    }

    [Test]
    public void The_language_is_that_of_the_letters()
    {
        Assert.That(PageChecks.Read("The rain had stopped.\n\nPeople came down to the river.\n").Articles.Single().Language, Is.EqualTo("en"));
        Assert.That(PageChecks.Read("1234 5678").Articles.Single().Language, Is.EqualTo("und"));
    }

    [Test]
    public void Metadata_and_name_are_the_sources()
    {
        var metadata = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("outlet", "山城日报");
        var page = new ArticleReader().Read(new SourceText(Orchard + "\n\n" + OrchardText, "a/b.txt", metadata: metadata));

        Assert.That(page.Articles.Single().Metadata["outlet"], Is.EqualTo("山城日报"));
        Assert.That(page.Articles.Single().Id, Is.EqualTo("a/b.txt#1"));
    }
}
