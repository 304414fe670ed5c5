using Analysis;

[assembly: AnalysisPlugin<TestPlugins.OlderCore.OlderCorePlugin>]

namespace TestPlugins.OlderCore;

public sealed class OlderCorePlugin : IAnalysisPlugin
{
    public void Register(object services)
    {
    }
}
