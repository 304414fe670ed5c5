using Analysis;
using Microsoft.Extensions.DependencyInjection;

namespace TestPlugins.NoAttribute;

/// <summary>A plugin that its assembly does not name.</summary>
public sealed class NoAttributePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services)
    {
    }
}
