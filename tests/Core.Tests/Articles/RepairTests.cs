using Analysis;

namespace Core.Tests.Articles;

public sealed class RepairTests
{
    private const string Head = "老茶馆的新客人\n\n秦小满\n\n";
    private const string First = "城南的老茶馆开了四十年，茶客换了一茬又一茬，跑堂的吆喝声却从没变过。";
    private const string Second = "今年春天，几个年轻人接手茶馆，在后院搭起戏台，周末请人来说书唱曲。";
    private const string Third = "老茶客起初摇头，后来也搬来板凳，听到兴起处跟着打起拍子。";

    [Test]
    public void A_paragraph_cut_in_mid_sentence_is_joined()
    {
        var page = PageChecks.Read($"{Head}{First}\n\n{Second[..16]}\n\n{Second[16..]}\n\n{Third}\n");

        var article = page.Articles.Single();
        Assert.That(Bodies(article), Is.EqualTo(new[] { First, Second, Third }));
        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Contain("PAGE004"));
    }

    [Test]
    public void A_joined_paragraph_points_to_both_its_pieces()
    {
        var page = PageChecks.Read($"{Head}{First}\n\n{Second[..16]}\n\n{Second[16..]}\n");

        var article = page.Articles.Single();
        var pieces = article.SourceOf(article.Paragraphs[^1].Span);
        Assert.That(pieces.Select(piece => piece.Of(page.Source.Text)), Is.EqualTo(new[] { Second[..16], Second[16..] }));
    }

    [Test]
    public void A_footer_inside_a_paragraph_is_set_apart()
    {
        var page = PageChecks.Read($"{Head}{First}\n\n{Second[..16]}\n\n第3版\n\n{Second[16..]}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { First, Second }));
        Assert.That(page.Furniture.Single().Kind, Is.EqualTo(FurnitureKind.PageNumber));
        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Contain("PAGE012"));
    }

    [Test]
    public void Characters_lost_at_a_break_are_suspected_where_the_rest_begins_with_a_mark()
    {
        var page = PageChecks.Read($"{Head}{First}\n\n今年春天，几个年轻人接手了“老\n\n，在后院搭起戏台。\n");

        Assert.That(page.Articles.Single().Paragraphs[^1].LossSuspected, Is.True);
        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Contain("PAGE005"));
    }

    [Test]
    public void Lines_broken_at_the_width_of_a_column_are_put_together()
    {
        var wrapped = string.Join("\n\n", new[] { First, Second, Third }.Select(paragraph => Wrap(paragraph, 16)));
        var page = PageChecks.Read($"老茶馆的新客人\n\n秦小满\n\n{wrapped}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { First, Second, Third }));
    }

    [Test]
    public void Words_of_an_alphabet_are_joined_with_a_space()
    {
        const string One = "The old tea house has been open for forty years and the guests have come and gone in all that time.";
        const string Two = "This spring a few young people took it over, built a stage in the yard and asked a storyteller to come.";
        var page = PageChecks.Read($"{WrapWords(One)}\n\n{WrapWords(Two)}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { One, Two }));
    }

    [Test]
    public void A_repeated_passage_is_left_out_and_points_to_the_copy_that_was_kept()
    {
        var page = PageChecks.Read($"{Head}{First}\n\n{Second}\n\n{First}\n\n{Second}\n\n{Third}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { First, Second, Third }));
        Assert.That(page.Duplicates, Has.Length.EqualTo(2));
        foreach (var duplicate in page.Duplicates)
            Assert.That(duplicate.Source.Of(page.Source.Text), Is.EqualTo(duplicate.Of.Of(page.Source.Text)));
    }

    [Test]
    public void A_copy_before_the_title_gives_way_to_the_one_below_it()
    {
        var page = PageChecks.Read($"{First}\n\n{Head}{First}\n\n{Second}\n");

        Assert.That(page.Duplicates.Single().Source.Start, Is.Zero);
        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { First, Second }));
    }

    [Test]
    public void A_copy_with_a_slip_is_left_out_too()
    {
        var longer = First + Second + Third + "巷子里的人说，这里的灯比从前亮，茶也比从前香，夜里路过总要停下来听一会儿，等到散场才肯回家。";
        var page = PageChecks.Read($"{Head}{longer}\n\n{longer.Replace("戏台", "戏合", StringComparison.Ordinal)}\n\n院门口的灯亮到深夜。\n");

        Assert.That(page.Duplicates, Has.Length.EqualTo(1));
        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Contain("PAGE003"));
    }

    [Test]
    public void A_passage_quoted_behind_other_words_is_no_copy()
    {
        var longer = First + Second + Third + "巷子里的人说，这里的灯比从前亮，茶也比从前香，夜里路过总要停下来听一会儿，等到散场才肯回家。";
        var page = PageChecks.Read($"{Head}{longer}\n\n院门口的灯亮到深夜。\n\n秦小满说，{longer}\n");

        Assert.That(page.Duplicates, Is.Empty);
    }

    [Test]
    public void What_stands_before_the_first_title_is_put_behind_its_article()
    {
        var page = PageChecks.Read($"{Third}\n\n{Head}{First}\n\n{Second}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { First, Second, Third }));
        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Contain("PAGE007"));
    }

    [Test]
    public void Without_a_step_the_page_keeps_what_the_step_repairs()
    {
        var text = $"{Head}{First}\n\n{Second[..16]}\n\n{Second[16..]}\n\n{First}\n\n第3版\n";

        Assert.That(Bodies(PageChecks.Read(text, ArticleReaderOptions.Default.Without(RepairStep.BrokenParagraphs)).Articles.Single()), Has.Length.EqualTo(3));
        Assert.That(PageChecks.Read(text, ArticleReaderOptions.Default.Without(RepairStep.RepeatedPassages)).Duplicates, Is.Empty);
        Assert.That(PageChecks.Read(text, ArticleReaderOptions.Default.Without(RepairStep.Furniture)).Furniture, Is.Empty);
        Assert.That(PageChecks.Read(text, ArticleReaderOptions.ReadOnly).Diagnostics, Is.Empty);
    }

    [Test]
    public void Reading_twice_gives_the_same_page()
    {
        var text = $"{Third}\n\n{Head}{First}\n\n{Second[..16]}\n\n{Second[16..]}\n\n{First}\n";

        var (one, other) = (PageChecks.Read(text), PageChecks.Read(text));

        Assert.That(other.Articles.Select(article => article.Text), Is.EqualTo(one.Articles.Select(article => article.Text)));
        Assert.That(other.Diagnostics, Is.EqualTo(one.Diagnostics));
    }

    [Test]
    public void A_paragraph_goes_on_around_a_heading()
    {
        var page = PageChecks.Read($"{Head}一、开张\n\n{First}\n\n{Second[..16]}{Second}{Second[..20]}\n\n二、听书\n\n{Second[20..]}\n\n{Third}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { First, Second[..16] + Second + Second, Third }));
    }

    [Test]
    public void A_heading_that_is_due_is_cut_off_the_paragraph_that_it_was_run_into()
    {
        var page = PageChecks.Read($"{Head}一、开张\n\n{First}二、听书\n\n{Second}\n\n三、散场\n\n{Third}\n");

        var article = page.Articles.Single();
        Assert.That(Bodies(article), Is.EqualTo(new[] { First, Second, Third }));
        Assert.That(article.Paragraphs.Count(paragraph => paragraph.Role == ParagraphRole.Heading), Is.EqualTo(3));
        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Contain("PAGE009"));
    }

    [Test]
    public void A_number_that_is_not_due_stays_in_its_paragraph()
    {
        var page = PageChecks.Read($"{Head}一、开张\n\n{First}四、听书\n\n{Second}\n");

        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Not.Contain("PAGE009"));
    }

    [Test]
    public void A_dateline_in_a_paragraph_begins_another_and_the_end_before_it_goes_back()
    {
        const string report = "本报青石镇3月5日电　（记者秦小满）老茶馆昨天重新开张，后院搭起了新戏台。";
        var page = PageChecks.Read($"老茶馆的新客人\n\n{Second[16..]}{report}\n\n{First}\n\n{Second[..16]}\n\n{Third}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { report, First, Second, Third }));
        Assert.That(page.Articles.Single().Authors.Single().Name, Is.EqualTo("秦小满"));
    }

    [Test]
    public void An_article_whose_second_column_was_read_first_is_turned_round()
    {
        const string report = "本报青石镇3月5日电　（记者秦小满）老茶馆昨天重新开张，后院搭起了新戏台。";
        var page = PageChecks.Read($"老茶馆的新客人\n\n{Second[16..]}\n\n{Third}\n\n{report}\n\n{First}\n\n{Second[..16]}\n");

        Assert.That(Bodies(page.Articles.Single()), Is.EqualTo(new[] { report, First, Second, Third }));
        Assert.That(page.Diagnostics.Select(finding => finding.Value.Code), Does.Contain("PAGE007"));
    }

    [Test]
    public void An_article_set_into_another_one_gives_the_rest_back()
    {
        const string box = "渡口来了新船工\n\n江小舟\n\n渡口的木船换了新船工，他撑篙摇橹样样在行，过河的人都夸船走得稳。\n\n渡口修起候船亭，船工把船期写在木牌上，风浪大的日子就停船。\n\n";
        const string rest = "茶馆的戏台前坐满了茶客，说书人一拍醒木，老茶客跟着喝彩，跑堂的吆喝声混在里面。老茶馆的茶客说，后院的戏台搭得好，周末来说书唱曲的年轻人唱得更好。";
        var page = PageChecks.Read($"{Head}{First}\n\n{Third}\n\n{rest}\n\n{Second[..24]}\n\n\n{box}\n{Second[24..]}\n\n{rest.Replace("好", "妙", StringComparison.Ordinal)}\n");

        Assert.That(page.Articles.Select(article => article.Title), Is.EqualTo(new[] { "老茶馆的新客人", "渡口来了新船工" }));
        Assert.That(Bodies(page.Articles[0]), Does.Contain(Second));
        Assert.That(Bodies(page.Articles[1]).Count(), Is.EqualTo(2));
    }

    private static string[] Bodies(Article article) =>
        [.. article.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body).Select(paragraph => paragraph.Span.Of(article.Text))];

    private static string Wrap(string text, int width) => string.Join('\n', text.Chunk(width).Select(line => new string(line)));

    private static string WrapWords(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length + 1 > 34)
                lines.Add("");
            lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
        }

        return string.Join('\n', lines);
    }
}
