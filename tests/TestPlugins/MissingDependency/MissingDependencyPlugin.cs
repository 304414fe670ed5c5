using Analysis;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;

[assembly: AnalysisPlugin<TestPlugins.MissingDependency.MissingDependencyPlugin>]

namespace TestPlugins.MissingDependency;

public sealed class MissingDependencyPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddSingleton(JsonConvert.SerializeObject(1));
}
