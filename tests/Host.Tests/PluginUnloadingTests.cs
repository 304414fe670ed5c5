using System.Runtime.CompilerServices;
using Analysis.Host.Loading;

namespace Analysis.Host.Tests;

internal sealed class PluginUnloadingTests
{
    [TestCase("Good")]
    [TestCase("Showcase")]
    public void A_plugin_that_was_disposed_is_collected(string name)
    {
        for (var round = 0; round < 5; round++)
        {
            var code = LoadRunAndDispose(name);
            for (var i = 0; i < 20 && code.IsAlive; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.That(code.IsAlive, Is.False);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadRunAndDispose(string name)
    {
        using var plugins = new PluginHost(PluginConfiguration.Empty, isUnloadable: true).Load([Repository.TestPlugin(name)]);
        Assert.That(plugins.Problems, Is.Empty);
        var result = PluginPipeline.Build(plugins, []).Pipeline.Analyze(Article.FromText("一是好。“好”好好。"));
        Assert.That(result.Faults, Is.Empty);
        Assert.That(result.Layers, Is.Not.Empty);
        return new WeakReference(plugins.Plugins[0].Analyzers[0].GetType().Assembly);
    }
}
