using Analysis;

namespace Company.Plugin_1;

/// <summary>analysis count INPUT...: data goes to Out, everything that is said to a person to Error.</summary>
public sealed class CountCommand : PluginCommand
{
    public override string Name => "count";

    public override string Description => "Count the characters of articles.";

    public override string? Argument => "INPUT";

    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        // The host finds and decodes the inputs and cuts them into articles; one that cannot be read is said by it.
        foreach (var article in context.ReadArticles(context.Arguments, cancellationToken))
            await context.Out.WriteLineAsync($"{article.Id}\t{article.Text.Length}");
        return 0;
    }
}
