using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.ShipsOwnCore.ShipsOwnCorePlugin>]

namespace TestPlugins.ShipsOwnCore;

public sealed class ShipsOwnCorePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services)
    {
    }
}
