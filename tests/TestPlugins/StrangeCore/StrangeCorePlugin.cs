using Analysis;

[assembly: AnalysisPlugin<TestPlugins.StrangeCore.StrangeCorePlugin>]

namespace TestPlugins.StrangeCore;

public sealed class StrangeCorePlugin : IAnalysisPlugin
{
    public void Register(object services)
    {
    }
}
