namespace Analysis.Report.Tests;

/// <summary>A report from results that were written before: the same, without the text being read again.</summary>
internal sealed class ReportCommandTests
{
    private const string Text = "水井边的树\r\n\r\n张三说：“种树要做三件事。\r\n好好干。”一是挖坑；二是种树。\r\n\r\n附记<b>：好好浇水。\r\n";

    private static string[] Plugins => ["--plugins", Repository.TestPlugin("Good"), "--plugins", Repository.TestPlugin("Showcase")];

    [Test]
    public void It_is_the_report_that_the_run_would_have_made()
    {
        using var folder = new TemporaryFolder();
        var run = HostProcess.RunIn(folder.Path, ["run", folder.Write("page.txt", Text), "--format", "json=" + folder["r.json"], "--format", "html=" + folder["run.html"], .. Plugins]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        File.Delete(folder["page.txt"]);
        var report = HostProcess.RunIn(folder.Path, ["report", folder["r.json"], "-o", folder["report.html"], .. Plugins]);
        Assert.That(report.ExitCode, Is.Zero, report.Error);
        Assert.That(File.ReadAllText(folder["report.html"]), Is.EqualTo(File.ReadAllText(folder["run.html"])));
    }

    [Test]
    public void Layers_of_plugins_that_are_not_here_are_shown_all_the_same()
    {
        using var folder = new TemporaryFolder();
        var json = HostProcess.Run(["run", folder.Write("page.txt", Text), "--format", "json", .. Plugins]).Bytes;
        var report = HostProcess.RunWith(json, ["report", "-", "--plugins", Repository.TestPlugin("Showcase")]);
        Assert.That(report.ExitCode, Is.Zero, report.Error);
        Assert.That(report.Output, Does.Contain("\"good\":[{\"span\"").And.Contain("附记&lt;b&gt;"));
    }

    [TestCase("{}")]
    [TestCase("{\"schemaVersion\":1,\"tool\":{\"version\":\"1\",\"plugins\":[]}}")]
    [TestCase("种树")]
    public void What_is_no_result_is_refused(string json)
    {
        using var folder = new TemporaryFolder();
        var report = HostProcess.Run("report", folder.Write("r.json", json), "-o", folder["report.html"], "--plugins", Repository.TestPlugin("Showcase"));
        Assert.That(report.ExitCode, Is.EqualTo(2));
        Assert.That(report.Error, Does.Contain("no results of analysis run"));
        Assert.That(Directory.GetFiles(folder.Path, "report*"), Is.Empty);
    }
}
