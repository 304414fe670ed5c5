namespace Analysis.Report.Tests;

/// <summary>What the tests in a browser share: one Chromium, a page a test, and that no page may complain or ask for anything.</summary>
internal abstract class BrowserTests
{
    private Chromium? chromium;

    /// <summary>The page of the test that runs.</summary>
    protected BrowserPage Page { get; private set; } = null!;

    /// <summary>Where the reports of these tests lie.</summary>
    protected TemporaryFolder Folder { get; private set; } = null!;

    /// <summary>Whether the test that runs makes the page complain on purpose.</summary>
    protected bool MayComplain { get; set; }

    [OneTimeSetUp]
    public async Task StartBrowser()
    {
        if (Chromium.Path is not { } path)
        {
            Assert.Ignore("There is no Chromium on this machine: install the package chromium.");
            return;
        }

        Folder = new TemporaryFolder();
        Prepare();
        chromium = await Chromium.Start(path);
    }

    [OneTimeTearDown]
    public async Task EndBrowser()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        Folder?.Dispose();
    }

    [SetUp]
    public async Task OpenPage()
    {
        MayComplain = false;
        Page = await chromium!.Open();
        await Page.Show();
    }

    [TearDown]
    public async Task ClosePage()
    {
        await using var page = Page;
        if (!MayComplain)
            Assert.That(page.Complaints, Is.Empty);
        Assert.That(page.Requests.Where(address => !address.StartsWith("file:", StringComparison.Ordinal) && address != "about:blank"), Is.Empty, "A report asks for nothing.");
    }

    /// <summary>Makes the reports.</summary>
    protected abstract void Prepare();

    /// <summary>Makes a report of a text with the test plugins, and returns its path.</summary>
    protected string Report(string name, string text, params string[] options)
    {
        var input = Folder.Write(name + ".txt", text);
        var report = Folder[name + ".html"];
        var result = HostProcess.Run(["run", input, "--format", "html", "-o", report, .. options]);
        Assert.That(File.Exists(report), result.Error);
        return report;
    }

    /// <summary>The options that name test plugins.</summary>
    protected static string[] With(params string[] plugins) => [.. plugins.SelectMany(plugin => new[] { "--plugins", Repository.TestPlugin(plugin) })];
}
