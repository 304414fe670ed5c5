using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<CountCommand.CountCommandPlugin>]

namespace CountCommand;

/// <summary>Brings a command of its own: <c>analysis count INPUT... --unit character|sentence|paragraph</c>.</summary>
public sealed class CountCommandPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddCommand<Count>();
}
