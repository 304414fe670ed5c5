using System.Collections.Immutable;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary>A command that makes one table of the articles of its inputs and writes it.</summary>
internal abstract class CorpusCommand : PluginCommand
{
    private const string AsIs = "--as-is";
    private const string Format = "--format";
    private static readonly string[] Formats = ["tsv", "csv", "json", "xlsx"];

    public override string Argument => "INPUT";

    public sealed override ImmutableArray<CommandOption> Options =>
    [
        .. OwnOptions,
        new(AsIs, "Take each document for one article as it stands: for corpora of clean articles, and faster."),
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
            var table = MakeTable(context, cancellationToken);
            context.Write(context.Has(AsIs) ? WithReading(table) : table, format);
            return 0;
        }
        catch (Exception exception) when (exception is CommandUseException or CorpusException)
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
        return context.Analyze(ArticlesOf(context, inputs, cancellationToken), [StandardLayers.Token], cancellationToken);
    }

    /// <summary>The articles of inputs, read as they are needed.</summary>
    protected static IEnumerable<Article> ArticlesOf(
        CommandContext context, ImmutableArray<string> inputs, CancellationToken cancellationToken) => context.Has(AsIs)
            ? context.ReadDocuments(inputs, cancellationToken).Select(AsItStands)
            : context.ReadArticles(inputs, cancellationToken);

    protected static void NeedInputs(ImmutableArray<string> inputs)
    {
        if (inputs.IsEmpty)
            throw new CommandUseException("name files or folders, or - for standard input.");
    }

    private static Article AsItStands(SourceText document)
    {
        var article = Article.FromText(document.Text, document.Name);
        return new Article(article.Id, article.Text, article.Paragraphs, document, article.Map);
    }

    private static Table WithReading(Table table) => new(
        table.Name, table.Columns, table.Rows,
        table.Method.Add(new("reading", "each document is an article as it stands; titles, furniture and repairs were not looked for")));

    protected static Table TableOf(CorpusAnalyzer analyzer, IEnumerable<AnnotatedArticle> articles, CancellationToken cancellationToken)
    {
        using var run = analyzer.Begin();
        foreach (var article in articles)
            run.Add(article, cancellationToken);
        return run.Complete(cancellationToken);
    }
}
