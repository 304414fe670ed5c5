using System.Collections.Immutable;
using Analysis;
using Analysis.Keywords.Corpus.Grouping;
using Analysis.Keywords.Corpus.Measures;
using Analysis.Keywords.Corpus.Tables;
using static Keywords.Tests.Corpus.CorpusSample;

namespace Keywords.Tests.Corpus;

/// <summary>Frequencies in groups of articles, and their trend.</summary>
public sealed class GroupedFrequencyTests
{
    private static readonly AnnotatedArticle[] Press =
    [
        Of("a", "茶园，茶园，老人。社区。", ("outlet", "晨报"), ("date", "2024-03-02")),
        Of("b", "茶园，老人，老人。社区。", ("outlet", "晚报"), ("date", "2024年5月30日")),
        Of("c", "老人，老人，老人。社区。", ("outlet", "晨报"), ("date", "20240601")),
        Of("d", "合作社", ("date", "next week")),
    ];

    [Test]
    public void A_column_an_outlet_and_one_for_the_articles_that_do_not_say_it()
    {
        var table = TableOf(new GroupedFrequencies(new ArticleGrouping("outlet"), 1, 1, GroupCells.Count), Press);
        Assert.That(
            table.Columns.Select(column => column.Name), Is.EqualTo(new[] { "term", "count", "perMillion", "articles", "outlet:晚报", "outlet:晨报", "outlet:" }));
        Assert.That(
            table.Rows.Select(row => string.Join(' ', row)),
            Is.EqualTo(new[]
            {
                $"老人 6 {6e6 / 13} 3 2 4 0", $"社区 3 {3e6 / 13} 3 1 2 0", $"茶园 3 {3e6 / 13} 2 1 2 0", $"合作社 1 {1e6 / 13} 1 0 0 1",
            }));
        var method = table.Method.ToDictionary();
        Assert.That(method["outlet:晨报"], Is.EqualTo("8 words, 2 articles"));
        Assert.That(method["outlet:"], Is.EqualTo("1 words, 1 articles that do not say it"));
    }

    [Test]
    public void A_column_a_month_and_the_trend_over_them()
    {
        var table = TableOf(new GroupedFrequencies(new ArticleGrouping("date", DatePeriod.Month), 1, 1, GroupCells.PerMillion), Press);
        Assert.That(table.Columns.Skip(4).Select(column => column.Name), Is.EqualTo(new[] { "trend", "date:2024-03", "date:2024-05", "date:2024-06", "date:" }));
        Assert.That(Row(table, "老人")["trend"], Is.EqualTo("1"));
        Assert.That(Row(table, "茶园")["trend"], Is.EqualTo("-1"));
        Assert.That(Row(table, "社区")["trend"], Is.Empty, "as often in each month");
        Assert.That((Row(table, "老人")["date:2024-03"], Row(table, "老人")["date:2024-06"]), Is.EqualTo(("250000", "750000")));
    }

    [Test]
    public void More_groups_than_a_table_has_columns_for_are_refused()
    {
        var articles = Enumerable.Range(0, 2001).Select(i => Of($"{i}", "茶园", ("number", $"{i}")));
        var analyzer = new GroupedFrequencies(new ArticleGrouping("number"), 1, 1, GroupCells.Count);
        Assert.That(() => TableOf(analyzer, articles), Throws.TypeOf<TooManyGroupsException>().With.Message.Contains("2001 groups"));
    }

    [TestCase("2025-10-15", "2025", "2025-10", "2025-10-15")]
    [TestCase("2025/1/5", "2025", "2025-01", "2025-01-05")]
    [TestCase("2025.10.15", "2025", "2025-10", "2025-10-15")]
    [TestCase("20251015", "2025", "2025-10", "2025-10-15")]
    [TestCase("2025年10月15日", "2025", "2025-10", "2025-10-15")]
    [TestCase("２０２５年１０月１５日", "2025", "2025-10", "2025-10-15")]
    [TestCase("2025-10-15T08:30:00+08:00", "2025", "2025-10", "2025-10-15")]
    [TestCase("发布时间：2025年10月15日 08:30", "2025", "2025-10", "2025-10-15")]
    [TestCase("2025年10月", "2025", "2025-10", null)]
    [TestCase("2025", "2025", null, null)]
    [TestCase("2025-13-01", "2025", null, null)]
    [TestCase("2025-02-29", "2025", "2025-02", null)]
    [TestCase("0000-01-01", null, null, null)]
    [TestCase("12345", null, null, null)]
    [TestCase("第三版", null, null, null)]
    [TestCase("", null, null, null)]
    public void Dates_as_they_are_written(string date, string? year, string? month, string? day)
    {
        Assert.That(DateText.PeriodOf(date, DatePeriod.Year), Is.EqualTo(year));
        Assert.That(DateText.PeriodOf(date, DatePeriod.Month), Is.EqualTo(month));
        Assert.That(DateText.PeriodOf(date, DatePeriod.Day), Is.EqualTo(day));
    }

    [Test]
    public void Groupings_as_they_are_asked_for()
    {
        Assert.That(ArticleGrouping.Parse("outlet"), Is.EqualTo(new ArticleGrouping("outlet")));
        Assert.That(ArticleGrouping.Parse("date"), Is.EqualTo(new ArticleGrouping("date", DatePeriod.Day)));
        Assert.That(ArticleGrouping.Parse("date:month"), Is.EqualTo(new ArticleGrouping("date", DatePeriod.Month)));
        Assert.That(ArticleGrouping.Parse("date:week"), Is.Null);
        Assert.That(ArticleGrouping.Parse("date:"), Is.Null);
        Assert.That(ArticleGrouping.Parse(":year"), Is.Null);
    }

    /// <summary>By hand: of the six pairs of 1 3 2 2 three rise, two fall and one is of two that are alike: (3 − 2) / √(6 · 5).</summary>
    [Test]
    public void Kendalls_tau_with_ties()
    {
        Assert.That(Trend.KendallTau(1, 3, 2, 2), Is.EqualTo(1 / Math.Sqrt(30)).Within(1e-12));
        Assert.That(Trend.KendallTau(1, 2, 3), Is.EqualTo(1).Within(1e-12));
        Assert.That(Trend.KendallTau(3, 2, 1), Is.EqualTo(-1).Within(1e-12));
        Assert.That(Trend.KendallTau(2, 2), Is.NaN);
        Assert.That(Trend.KendallTau(2), Is.NaN);
        Assert.That(Trend.KendallTau(), Is.NaN);
    }

    /// <summary>Every pair looked at by itself.</summary>
    [Test]
    public void Kendalls_tau_is_that_of_all_pairs()
    {
        var random = new Random(5);
        for (var round = 0; round < 50; round++)
        {
            var values = Enumerable.Range(0, random.Next(2, 40)).Select(_ => (double)random.Next(10)).ToArray();
            int rising = 0, falling = 0, all = 0;
            for (var i = 0; i < values.Length; i++)
            {
                for (var j = i + 1; j < values.Length; j++, all++)
                {
                    rising += values[i] < values[j] ? 1 : 0;
                    falling += values[i] > values[j] ? 1 : 0;
                }
            }

            var expected = (rising - falling) / Math.Sqrt((double)all * (rising + falling));
            Assert.That(Trend.KendallTau(values), Is.EqualTo(expected).Within(1e-12));
        }
    }

    [Test]
    public void Command_groups_and_refuses_what_is_no_grouping()
    {
        (string, string)[] texts = [("page", "茶园，老人")];
        Assert.That(TestCommand.Run("frequencies", texts, ["page"], ("--by", "outlet"), ("--cells", "count")).Output, Does.Contain("\noutlet:\t").Or.Contain("\toutlet:\n"));
        Assert.That(
            TestCommand.Run("frequencies", texts, ["page"], ("--by", "date:week")).Error,
            Is.EqualTo("frequencies: --by date:week: it is a field of metadata, with :year, :month or :day behind it where it is a date.\n"));
        Assert.That(TestCommand.Run("frequencies", texts, ["page"], ("--cells", "count")).Error, Is.EqualTo("frequencies: --cells is for --by.\n"));
    }

    private static AnnotatedArticle Of(string id, string text, params (string Name, string Value)[] metadata)
    {
        var plain = Article.FromText(text, id);
        var known = metadata.ToImmutableSortedDictionary(field => field.Name, field => field.Value);
        return Pipeline.Analyze(new Article(id, text, plain.Paragraphs, new SourceText(text, id, "utf-8", known), plain.Map));
    }
}
