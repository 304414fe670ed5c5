using System.Diagnostics;
using System.Reflection;

namespace Analysis.Host.Tests;

/// <summary>
/// What a plugin may expect of hosts older and newer than the Core it was built on, shown by real assemblies: Core as it is
/// here, and a later release of it that has more, under the same assembly version. (Those of another assembly version are
/// refused: PLG005 and PLG006 of <see cref="PluginLoadingTests"/>.)
/// </summary>
internal sealed class CoreVersionTests
{
    private static readonly string LaterCore =
        Path.Combine(Repository.Root, "tests", "TestPlugins", "obj", "LaterCore", "bin", Repository.Configuration, "Analysis.Core.dll");

    private static readonly string Core = Path.Combine(Repository.OutputOf("Host"), "Analysis.Core.dll");

    [Test]
    public void A_release_within_the_promise_has_another_version_and_the_same_assembly_version()
    {
        Assert.That(AssemblyName.GetAssemblyName(LaterCore).Version, Is.EqualTo(AssemblyName.GetAssemblyName(Core).Version));
        Assert.That(FileVersionInfo.GetVersionInfo(LaterCore).ProductVersion, Is.GreaterThan(FileVersionInfo.GetVersionInfo(Core).ProductVersion!));
    }

    [Test]
    public void A_plugin_built_on_an_earlier_release_runs_on_a_later_host()
    {
        using var folder = new TemporaryFolder();
        var result = RunLaterHost(folder, "Good", "Numbered");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Article.GetProperty("layers").GetProperty("good").GetArrayLength(), Is.EqualTo(1));
        Assert.That(CodesIn(result), Is.EqualTo((string[])["Numbered00"]));
    }

    [Test]
    public void A_plugin_built_on_a_later_release_runs_on_a_host_of_it()
    {
        using var folder = new TemporaryFolder();
        var result = RunLaterHost(folder, "OnLaterCore", "NeedsLaterCore");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(CodesIn(result), Is.EquivalentTo((string[])["MOD001", "DEM001", "NEE001"]));
    }

    [Test]
    public void On_an_earlier_host_it_runs_as_far_as_it_needs_nothing_new()
    {
        using var folder = new TemporaryFolder();
        var result = HostProcess.Run(Arguments(folder, "OnLaterCore"));
        Assert.That(CodesIn(result), Is.EqualTo((string[])["MOD001"]));
        Assert.That(result.Error, Does.StartWith("PLG016 OnLaterCore: ").And.Contain("demanding.check").And.Contain("LaterServices"));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void One_that_cannot_register_without_what_is_new_is_named_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var result = HostProcess.Run(Arguments(folder, "NeedsLaterCore", "Good"));
        Assert.That(result.Error, Does.StartWith("PLG018 ").And.Contain("NeedsLaterCore.dll").And.Contain("LaterServices").And.Contain("against this version of Analysis.Core"));
        Assert.That(result.Article.GetProperty("layers").GetProperty("good").GetArrayLength(), Is.EqualTo(1));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    private static IEnumerable<string?> CodesIn(ProcessResult result) =>
        result.Article.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("code").GetString());

    /// <summary>The command as it is built here, with a later Core in the place of its own.</summary>
    private static ProcessResult RunLaterHost(TemporaryFolder folder, params string[] plugins)
    {
        var host = folder.Copy(Repository.OutputOf("Host"), "host");
        File.Copy(LaterCore, Path.Combine(host, "Analysis.Core.dll"), overwrite: true);
        return ProcessResult.Of(ProcessResult.Start("dotnet", ["exec", Path.Combine(host, "analysis.dll"), .. Arguments(folder, plugins)]));
    }

    private static string[] Arguments(TemporaryFolder folder, params string[] plugins) =>
        ["run", folder.Write("a.txt", "你好。\n"), "--format", "json", .. plugins.SelectMany(plugin => (string[])["--plugins", Repository.TestPlugin(plugin)])];
}
