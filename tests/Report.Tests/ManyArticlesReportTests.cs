using System.Text;
using System.Text.Json;

namespace Analysis.Report.Tests;

/// <summary>The report on two hundred articles: an overview first, and the rest made when it comes near.</summary>
internal sealed class ManyArticlesReportTests : BrowserTests
{
    private const int Count = 200;
    private string report = "";

    protected override void Prepare()
    {
        var records = new StringBuilder();
        for (var i = 1; i <= Count; i++)
        {
            var body = string.Concat(Enumerable.Repeat($"张三说：“种树要做三件事，第{i}件是浇水。”一是挖坑，其一要深，其二要宽；二是种树；三是浇水。好好干的人，种的树也好好长。\n", 8));
            records.Append(JsonSerializer.Serialize(new { title = $"第{i}口井", text = body })).Append('\n');
        }

        var input = Folder.Write("wells.jsonl", records.ToString());
        report = Folder["wells.html"];
        var result = HostProcess.Run(["run", input, "--format", "html", "-o", report, "--no-repair", "all", .. With("Good", "Showcase")]);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
    }

    [SetUp]
    public Task Open() => Page.Load(report);

    [Test]
    public async Task The_overview_names_all_and_only_what_is_near_is_made()
    {
        Assert.That(await Page.Get<int>("document.querySelectorAll('#overview table')[0].tBodies[0].rows.length"), Is.EqualTo(Count));
        Assert.That(await Page.Get<int>("articles.filter(article => article.isDecorated).length"), Is.LessThan(20));
        var ready = await Page.Get<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        await TestContext.Out.WriteLineAsync($"{Count} articles, {new FileInfo(report).Length / 1024} kB: ready after {ready:F0} ms");
        Assert.That(ready, Is.LessThan(20_000), "2 s where the machine is not busy with other things.");
    }

    [Test]
    public async Task An_article_far_below_is_there_when_it_is_gone_to()
    {
        await Page.Click("#overview tbody tr:nth-child(150) a");
        await Page.Until("articles[149].isDecorated && articles[149].element.querySelector('mark.quotation')");
        await Page.Until("Math.abs(articles[149].element.getBoundingClientRect().top) < innerHeight");
        Assert.That(await Page.Get<int>("articles.filter(article => article.isDecorated).length"), Is.LessThan(40));
    }

    [Test]
    public async Task Who_is_quoted_how_often_is_counted_over_all()
    {
        await Page.Click("#overview details summary");
        await Page.Until("document.querySelector('#overview details table')");
        Assert.That(await Page.Get<string>("document.querySelector('#overview details tbody tr').innerText"), Does.Contain("张三").And.Contain("1,600").And.Contain("200"));
    }

    [Test]
    public async Task Search_goes_through_all()
    {
        await Page.Click("#search");
        await Page.Type("第77件");
        await Page.Until("panel.querySelectorAll('.kwic tbody tr').length === 8");
        await Page.Press("Enter");
        await Page.Until("articles[76].isDecorated");
    }
}
