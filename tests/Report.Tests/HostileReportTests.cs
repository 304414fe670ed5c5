namespace Analysis.Report.Tests;

/// <summary>A text of a stranger's is shown as the text that it is, and runs nothing.</summary>
internal sealed class HostileReportTests : BrowserTests
{
    private const string Attack = "</script><script>ran=1</script><img src=x onerror=ran=1><!--";
    private const string Hidden = "控\u0001制\u0007符\u001B[31m，转\u202E向\u2066符\u2069，半个\uFFFE字";

    private string report = "";

    protected override void Prepare()
    {
        // A heading of 10 kB, and hostile text wherever a value is taken from: in quotations, speakers, keywords' surroundings.
        var title = string.Concat(Enumerable.Repeat("长", 10_000));
        report = Report("<b>&amp;", $"{title}\n\n{Attack}说：“{Attack}好好”一是{Attack}，二是{Hidden}；三是种树。\n\n“{Hidden}”{Attack}种树。\n", With("Good", "Showcase", "ThrowsOnSection"));
    }

    [SetUp]
    public async Task Open()
    {
        await Page.Load(report);
        await Page.Get<object>("articles.forEach(article => { prepare(article); article.parts.forEach(unfold); })");
    }

    [Test]
    public async Task Markup_of_the_text_is_text()
    {
        Assert.That(await Page.Get<string>("typeof ran"), Is.EqualTo("undefined"));
        Assert.That(await Page.Get<int>("document.querySelectorAll('img, main b[onclick], iframe').length"), Is.Zero);
        Assert.That(await Page.Get<string>("document.querySelector('article').textContent"), Does.Contain(Attack));
        Assert.That(await Page.Get<string>("document.querySelector('details.quotation').innerText"), Does.Contain("</script><script>ran=1"));
    }

    [Test]
    public async Task What_acts_without_being_seen_is_shown()
    {
        var text = await Page.Get<string>("document.body.innerText");
        Assert.That(text, Does.Contain("控\uFFFD制\uFFFD符\uFFFD[31m，转\uFFFD向\uFFFD符\uFFFD"));
        Assert.That(text.Where(c => c is '\u0001' or '\u0007' or '\u001B' or '\u202E' or '\u2066'), Is.Empty);
    }

    [TestCase(390)]
    [TestCase(1280)]
    public async Task A_heading_of_10_kB_breaks_nothing(int width)
    {
        await Page.Resize(width, 844);
        Assert.That(await Page.Get<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        Assert.That(await Page.Get<int>("document.title.length"), Is.LessThan(100));
    }

    [Test]
    public async Task A_script_that_came_in_all_the_same_would_not_run()
    {
        MayComplain = true;
        await Page.Load(Folder.Write("attacked.html", File.ReadAllText(report).Replace("<main>", "<main><script>ran=1</script><p onclick=\"ran=1\">好</p>")));
        await Page.Click("main p");
        Assert.That(await Page.Get<string>("typeof ran + ' ' + articles.length"), Is.EqualTo("undefined 1"), "The page's own script runs.");
        Assert.That(Page.Complaints, Has.Some.Contains("Content Security Policy"));
    }

    [Test]
    public async Task Nothing_can_be_fetched()
    {
        MayComplain = true;
        Assert.That(await Page.Get<string>("fetch('https://example.invalid/').then(() => 'fetched', error => 'refused')"), Is.EqualTo("refused"));
        Assert.That(Page.Requests, Has.None.Contains("example.invalid"));
    }

    [Test]
    public async Task A_plugins_section_is_data_too()
    {
        var sections = await Page.Get<string>("[...document.querySelectorAll('details.part')].map(part => part.innerText).join('\\n')");
        Assert.That(sections, Does.Contain("<b>Sound</b>").And.Contain("<i>长").And.Contain("InvalidOperationException: Out of paper."));
    }
}
