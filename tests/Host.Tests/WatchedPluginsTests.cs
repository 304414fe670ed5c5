using System.Runtime.CompilerServices;
using Analysis.Host.Loading;
using Analysis.Host.Watching;

namespace Analysis.Host.Tests;

/// <summary>Plugins that are built again and again while they are in use.</summary>
internal sealed class WatchedPluginsTests
{
    private const int Rounds = 50;

    private readonly List<string> said = [];
    private TemporaryFolder folder = null!;
    private WatchedPlugins plugins = null!;

    [SetUp]
    public void Load()
    {
        said.Clear();
        folder = new TemporaryFolder();
        folder.Copy(Repository.TestPlugin("Showcase"), "Showcase");
        plugins = new WatchedPlugins([folder["Showcase"]], said.Add);
        Refresh(all: true);
    }

    [TearDown]
    public void Remove()
    {
        plugins.Dispose();
        folder.Dispose();
    }

    /// <summary>Each is collected before the next one is used, no copy stays, and the memory after the last is that after the tenth.</summary>
    [Test]
    public void Fifty_reloads_leave_no_code_and_no_memory_behind()
    {
        long early = 0;
        for (var round = 1; round <= Rounds; round++)
        {
            var code = RunCurrent();
            Refresh(all: false, folder["Showcase/Showcase.dll"]);
            Assert.That(IsCollected(code), Is.True, $"round {round}");
            if (round == 10)
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - early, Is.LessThan(1 << 20));
        Assert.That(said, Has.Count.EqualTo(Rounds).And.All.Contains("Showcase 0.1.0 was loaded again."));
        var shadow = Path.GetDirectoryName(Path.GetDirectoryName(DirectoryOfCurrent()))!;
        Assert.That(Directory.GetDirectories(shadow), Has.Length.EqualTo(1));
    }

    [Test]
    public void What_is_loaded_is_a_copy_and_the_file_is_free()
    {
        using var file = new FileStream(folder["Showcase/Showcase.dll"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.That(DirectoryOfCurrent(), Does.Not.StartWith(folder.Path));
        RunCurrent();
    }

    [Test]
    public void A_plugin_that_is_new_in_the_folder_is_loaded_and_one_that_never_was_good_is_a_problem()
    {
        using var all = new WatchedPlugins([folder.Path], said.Add);
        all.Refresh(Host(all), [], all: true);
        folder.Copy(Repository.TestPlugin("Good"), "Good");
        folder.Write("Bad/Bad.dll", "no assembly");
        all.Refresh(Host(all), [], all: false);
        Assert.That(all.Current.Plugins.Select(plugin => plugin.Name), Is.EqualTo((string[])["Good", "Showcase"]));
        Assert.That(all.Current.Problems.Single().ToString(), Does.StartWith("PLG003 " + folder["Bad/Bad.dll"]));
        Assert.That(said, Is.Empty);
    }

    private static PluginHost Host(WatchedPlugins plugins) => new(PluginConfiguration.Empty, isUnloadable: true, shadow: plugins.Shadow);

    private static bool IsCollected(WeakReference code)
    {
        for (var i = 0; i < 20 && code.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return !code.IsAlive;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Refresh(bool all, params string[] changed) => plugins.Refresh(Host(plugins), [.. changed], all);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string DirectoryOfCurrent() => plugins.Current.Plugins[0].Directory;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference RunCurrent()
    {
        var current = plugins.Current;
        Assert.That(current.Problems, Is.Empty);
        Assert.That(PluginPipeline.Build(current, []).Pipeline.Analyze(Article.FromText("一是好。“好”好好。")).Faults, Is.Empty);
        return new WeakReference(current.Plugins[0].Analyzers[0].GetType().Assembly);
    }
}
