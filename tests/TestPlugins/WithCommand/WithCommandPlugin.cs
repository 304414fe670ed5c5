using System.Collections.Immutable;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.WithCommand.WithCommandPlugin>]
[assembly: StandaloneCommand("demo fail")]

namespace TestPlugins.WithCommand;

public sealed class WithCommandPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddCommand<CountCommand>().AddCommand<NestedCommand>().AddCommand<ThrowingCommand>();
}

/// <summary>Counts the articles and characters of inputs.</summary>
public sealed class CountCommand : PluginCommand
{
    public override string Name => "count";

    public override string Description => "Count articles and characters.";

    public override string? Argument => "INPUT";

    public override ImmutableArray<CommandOption> Options =>
    [
        new("--lines", "Count lines as well."),
        new("--label", "What to write before each number.", "TEXT", IsRepeatable: true),
    ];

    public override Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var label in context.ValuesOf("--label"))
            context.Out.WriteLine(label);
        foreach (var article in context.ReadArticles(context.Arguments, cancellationToken))
            context.Out.WriteLine($"{article.Id} {article.Text.Length}");
        if (context.Has("--lines"))
        {
            foreach (var input in context.Arguments.Where(input => input != "-"))
            {
                using var reader = context.OpenText(input);
                context.Out.WriteLine($"lines {reader.ReadToEnd().Split('\n').Length}");
            }
        }

        context.Error.WriteLine("counted");
        return Task.FromResult(0);
    }
}

public sealed class NestedCommand : PluginCommand
{
    public override string Name => "demo fail";

    public override string Description => "End with exit code 1.";

    public override Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken) => Task.FromResult(1);
}

public sealed class ThrowingCommand : PluginCommand
{
    public override string Name => "demo throw";

    public override string Description => "Throw.";

    public override Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Out of paper.");
}
