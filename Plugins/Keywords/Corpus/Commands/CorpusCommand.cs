using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Grouping;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary>A command that makes one table of the articles of its inputs and writes it.</summary>
internal abstract class CorpusCommand : PluginCommand
{
    private const string Format = "--format";
    private static readonly string[] Formats = ["tsv", "csv", "json", "xlsx"];

    public override string Argument => "INPUT";

    public sealed override ImmutableArray<CommandOption> Options =>
    [
        .. OwnOptions,
        new(Format, "tsv, csv: how it was made in lines that begin with #, then a row a line. Default: tsv.", string.Join('|', Formats)),
    ];

    /// <summary>The options but for the format.</summary>
    protected abstract ImmutableArray<CommandOption> OwnOptions { get; }

    public sealed override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            var format = new OptionReader(context).Choice(Format, Formats);
            context.Write(MakeTable(context, cancellationToken), format);
            return 0;
        }
        catch (Exception exception) when (exception is CommandUseException or TooManyGroupsException)
        {
            await context.Error.WriteLineAsync($"{Name}: {exception.Message}");
            return 2;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }

    /// <exception cref="CommandUseException">The arguments or options make no sense.</exception>
    protected abstract Table MakeTable(CommandContext context, CancellationToken cancellationToken);

    /// <summary>The articles of inputs with their words, read as they are needed.</summary>
    /// <exception cref="CommandUseException">There is no input.</exception>
    protected static IEnumerable<AnnotatedArticle> WordsOf(
        CommandContext context, ImmutableArray<string> inputs, CancellationToken cancellationToken)
    {
        NeedInputs(inputs);
        return context.Analyze(context.ReadArticles(inputs, cancellationToken), [StandardLayers.Token], cancellationToken);
    }

    protected static void NeedInputs(ImmutableArray<string> inputs)
    {
        if (inputs.IsEmpty)
            throw new CommandUseException("name files or folders, or - for standard input.");
    }

    protected static Table TableOf(CorpusAnalyzer analyzer, IEnumerable<AnnotatedArticle> articles, CancellationToken cancellationToken)
    {
        using var run = analyzer.Begin();
        foreach (var article in articles)
            run.Add(article, cancellationToken);
        return run.Complete(cancellationToken);
    }
}
