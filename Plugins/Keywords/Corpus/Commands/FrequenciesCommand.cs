using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Tables;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary><c>frequencies INPUT...</c>: the frequency list of words or n-grams, which <c>compare</c> takes as a reference.</summary>
internal sealed class FrequenciesCommand : CorpusCommand
{
    private const string Size = "--size";
    private const string Minimum = "--minimum";

    public override string Name => "frequencies";

    public override string Description => "Count words, or runs of several words, over articles.";

    protected override ImmutableArray<CommandOption> OwnOptions =>
    [
        new(Size, "How many words side by side are one term. Default: 1.", "N"),
        new(Minimum, "The smallest count listed. Default: 1.", "N"),
    ];

    protected override Table MakeTable(CommandContext context, CancellationToken cancellationToken)
    {
        var options = new OptionReader(context);
        var analyzer = new NGramFrequencies(options.Integer(Size, 1, 1), options.Integer(Minimum, 1, 1));
        return TableOf(analyzer, WordsOf(context, context.Arguments, cancellationToken), cancellationToken);
    }
}
