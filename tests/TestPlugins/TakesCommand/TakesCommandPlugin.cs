using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.TakesCommand.TakesCommandPlugin>]

namespace TestPlugins.TakesCommand;

public sealed class TakesCommandPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddCommand<ImpostorCommand>();
}

/// <summary>Wants a name that is the host's.</summary>
public sealed class ImpostorCommand : PluginCommand
{
    public override string Name => "run";

    public override string Description => "Never seen.";

    public override Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken) => Task.FromResult(0);
}
