using System.Collections.Immutable;
using Analysis;

namespace CountCommand;

/// <summary>Counts what articles are made of. Data goes to Out, everything that is said to a person to Error.</summary>
public sealed class Count : PluginCommand
{
    public override string Name => "count";

    public override string Description => "Count the characters, sentences or paragraphs of articles.";

    public override string? Argument => "INPUT";

    public override ImmutableArray<CommandOption> Options =>
        [new("--unit", "What is counted. Default: character.", "character|sentence|paragraph")];

    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var unit = context.ValuesOf("--unit") is [.., var given] ? given : "character";
        Func<Article, int>? count = unit switch
        {
            "character" => article => article.Text.Length,
            "sentence" => article => article.Paragraphs.Sum(paragraph => paragraph.Sentences.Length),
            "paragraph" => article => article.Paragraphs.Length,
            _ => null,
        };
        if (count is null || context.Arguments.IsEmpty)
        {
            await context.Error.WriteLineAsync(count is null ? $"There is no unit '{unit}'." : "Name files or folders, or - for standard input.");
            return 2;
        }

        // The host finds and decodes the inputs and cuts them into articles; one that cannot be read is said by it.
        foreach (var article in context.ReadArticles(context.Arguments, cancellationToken))
            await context.Out.WriteLineAsync($"{article.Id}\t{count(article)}");
        return 0;
    }
}
