using Analysis;

[assembly: AnalysisPlugin<TestPlugins.NewerCore.NewerCorePlugin>]

namespace TestPlugins.NewerCore;

public sealed class NewerCorePlugin : IAnalysisPlugin
{
    public void Register(object services)
    {
    }
}
