namespace Analysis.Report.Tests;

/// <summary>The report with the plugins that come with the command, and a sample with a section of its own.</summary>
internal sealed class RealPluginsReportTests : BrowserTests
{
    private string report = "";

    protected override void Prepare() => report = Report("page",
        "把小事做细\n\n老子说：“天下大事，必做于细。”修一条路，一是看得远，二是走得稳，三是做得细。负责人李明表示，每一块砖都要有人管。\n",
        "--plugins", Path.Combine(Repository.OutputOf("Host"), "plugins"), "--plugins", Repository.OutputOf("samples/ReadabilityPlugin"));

    [SetUp]
    public Task Open() => Page.Load(report);

    [Test]
    public async Task A_misquotation_shows_what_differs()
    {
        Assert.That(await Page.Get<string>("document.querySelector('details.quotation del').textContent + document.querySelector('details.quotation ins').textContent"), Is.EqualTo("作做"));
        Assert.That(await Page.Get<string>("document.querySelector('details.quotation').innerText"), Does.Contain("老子"));
    }

    [Test]
    public async Task The_method_is_told_without_being_asked_for()
    {
        var method = await Page.Get<string>("(unfold(articles[0].parts.get('method')), articles[0].parts.get('method').innerText)");
        Assert.That(method, Does.Contain("keyword.method").And.Contain("token.method"));
    }

    [Test]
    public async Task A_plugins_own_section_links_to_the_places_that_it_speaks_of()
    {
        Assert.That(await Page.Get<string>("articles[0].parts.get('section/0').innerText"), Does.Contain("易读性").And.Contain("平均句长"));
        await Page.Get<object>("articles[0].parts.get('section/0').querySelector('tbody a').click()");
        await Page.Until("CSS.highlights.get('current')?.size === 1");
    }
}
