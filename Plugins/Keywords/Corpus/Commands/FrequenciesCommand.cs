using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Grouping;
using Analysis.Keywords.Corpus.Tables;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary><c>frequencies INPUT...</c>: the frequency list of words or n-grams, which <c>compare</c> takes as a reference.</summary>
internal sealed class FrequenciesCommand : CorpusCommand
{
    private const string Size = "--size";
    private const string Minimum = "--minimum";
    private const string By = "--by";
    private const string Cells = "--cells";

    public override string Name => "frequencies";

    public override string Description => "Count words, or runs of several words, over articles.";

    protected override ImmutableArray<CommandOption> OwnOptions =>
    [
        new(Size, "How many words side by side are one term. Default: 1.", "N"),
        new(Minimum, "The smallest count listed. Default: 1.", "N"),
        new(By, "A column for each outlet, date:year, date:month, date:day or other field of metadata; for dates their trend.", "FIELD"),
        new(Cells, "What stands in the columns of groups. Default: perMillion.", "perMillion|count"),
    ];

    protected override Table MakeTable(CommandContext context, CancellationToken cancellationToken)
    {
        var options = new OptionReader(context);
        var (size, minimum) = (options.Integer(Size, 1, 1), options.Integer(Minimum, 1, 1));
        var cells = options.Choice(Cells, "perMillion", "count") == "count" ? GroupCells.Count : GroupCells.PerMillion;
        if (options.Text(By) is null && context.Has(Cells))
            throw new CommandUseException($"{Cells} is for {By}.");
        CorpusAnalyzer analyzer = options.Text(By) is { } by
            ? new GroupedFrequencies(GroupingOf(by), size, minimum, cells)
            : new NGramFrequencies(size, minimum);
        return TableOf(analyzer, WordsOf(context, context.Arguments, cancellationToken), cancellationToken);
    }

    private static ArticleGrouping GroupingOf(string text) =>
        ArticleGrouping.Parse(text) ?? throw new CommandUseException($"{By} {text}: it is a field of metadata, with :year, :month or :day behind it where it is a date.");
}
