using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.ThrowsOnRegister.ThrowsOnRegisterPlugin>]

namespace TestPlugins.ThrowsOnRegister;

public sealed class ThrowsOnRegisterPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => throw new InvalidOperationException("No licence\nwas found.");
}
