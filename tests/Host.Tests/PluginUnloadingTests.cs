using System.Runtime.CompilerServices;
using Analysis.Host.Loading;

namespace Analysis.Host.Tests;

internal sealed class PluginUnloadingTests
{
    private const int Rounds = 50;
    private static readonly string Ours = Path.Combine(Repository.OutputOf("Host"), "plugins");

    [TestCase("Good")]
    [TestCase("Showcase")]
    public void A_plugin_that_was_disposed_is_collected(string name)
    {
        for (var round = 0; round < 5; round++)
            AssertCollected(LoadRunAndDispose(Repository.TestPlugin(name)));
    }

    /// <summary>Fifty rounds with all four; each is collected each time, and the memory after the last is that after the tenth.</summary>
    [Test]
    public void Our_plugins_are_collected_and_leave_no_memory_behind()
    {
        long early = 0;
        for (var round = 1; round <= Rounds; round++)
        {
            AssertCollected(LoadRunAndDispose(Ours, 4));
            if (round == 10)
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - early, Is.LessThan(1 << 20));
    }

    private static void AssertCollected(WeakReference[] code)
    {
        for (var i = 0; i < 20 && code.Any(reference => reference.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(code.Where(reference => reference.IsAlive).Select(reference => reference.Target), Is.Empty);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] LoadRunAndDispose(string folder, int count = 1)
    {
        using var plugins = new PluginHost(PluginConfiguration.Empty, isUnloadable: true).Load([folder]);
        Assert.That(plugins.Problems, Is.Empty);
        Assert.That(plugins.Plugins, Has.Length.EqualTo(count));
        var result = PluginPipeline.Build(plugins, []).Pipeline.Analyze(Article.FromText("一是好。“好”好好。"));
        Assert.That(result.Faults, Is.Empty);
        Assert.That(result.Layers, Is.Not.Empty);
        return [.. plugins.Plugins.Select(plugin => new WeakReference(plugin.Analyzers[0].GetType().Assembly))];
    }
}
