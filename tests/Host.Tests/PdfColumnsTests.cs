using Analysis.Host.Reading;
using Analysis.Host.Reading.Pdf;

namespace Analysis.Host.Tests;

/// <summary>The order in which a page is read, and which of its lines are one paragraph.</summary>
internal sealed class PdfColumnsTests
{
    [Test]
    public void Columns_below_a_title_are_read_one_after_the_other() => Assert.That(
        Read(
            Line("一口老井的故事", 100, 700, 24),
            Line("甲一", 0, 660), Line("乙一", 110, 660), Line("丙一", 220, 660),
            Line("甲二", 0, 645), Line("乙二", 110, 645), Line("丙二", 220, 645),
            Line("甲三", 0, 630), Line("乙三", 110, 630)),
        Is.EqualTo((string[])["一口老井的故事", "甲一", "甲二", "甲三", "乙一", "乙二", "乙三", "丙一", "丙二"]));

    [Test]
    public void Columns_need_not_have_their_lines_at_one_height() => Assert.That(
        Read(Line("甲一", 0, 660), Line("乙一", 110, 653), Line("甲二", 0, 645), Line("乙二", 110, 638), Line("甲三", 0, 630)),
        Is.EqualTo((string[])["甲一", "甲二", "甲三", "乙一", "乙二"]));

    [Test]
    public void An_article_below_another_is_read_behind_it() => Assert.That(
        Read(
            Line("甲一", 0, 660), Line("乙一", 110, 660), Line("甲二", 0, 645), Line("乙二", 110, 645),
            Line("第二篇的题目很长很长", 40, 600, 20),
            Line("丙一", 0, 560), Line("丁一", 110, 560), Line("丙二", 0, 545), Line("丁二", 110, 545)),
        Is.EqualTo((string[])["甲一", "甲二", "乙一", "乙二", "第二篇的题目很长很长", "丙一", "丙二", "丁一", "丁二"]));

    [Test]
    public void What_stands_on_one_line_alone_is_no_column() =>
        Assert.That(Read(Line("题目", 0, 660), Line("林小溪", 110, 660)), Is.EqualTo((string[])["题目\u3000林小溪"]));

    [Test]
    public void A_line_that_fills_its_column_goes_on_unless_the_next_is_indented_or_apart() => Assert.That(
        Read(
            Line("城南的柳叶巷有一", 20, 660), Line("口老井，井水清甜，只", 0, 645), Line("是年久失修。", 0, 630),
            Line("街坊们商量着把它修", 20, 615), Line("好，半个月就修好了。", 0, 600),
            Line("这是另一段，没有缩进", 0, 570)),
        Is.EqualTo((string[])["城南的柳叶巷有一口老井，井水清甜，只是年久失修。", "街坊们商量着把它修好，半个月就修好了。", "这是另一段，没有缩进"]));

    private static IEnumerable<string> Read(params PdfFragment[] page)
    {
        var text = new ExtractedText();
        new PdfPageText(text, new PdfTypeSizes([[.. page]])).Add([.. page]);
        return text.Complete("a.pdf", "utf-16").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('\u3000'));
    }

    private static PdfFragment Line(string text, double left, double baseline, double size = 10) =>
        new(text, left, left + (text.Length * size), baseline, size);
}
