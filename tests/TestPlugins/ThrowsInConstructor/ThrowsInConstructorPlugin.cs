using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.ThrowsInConstructor.ThrowsInConstructorPlugin>]

namespace TestPlugins.ThrowsInConstructor;

public sealed class ThrowsInConstructorPlugin : IAnalysisPlugin
{
    public ThrowsInConstructorPlugin() => throw new NotSupportedException("Not on a Sunday.");

    public void Register(IServiceCollection services)
    {
    }
}
