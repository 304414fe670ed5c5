using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Tables;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary><c>collocations NODE INPUT...</c>: the words that stand near a word more often than by chance.</summary>
internal sealed class CollocationsCommand : CorpusCommand
{
    private const string Window = "--window";
    private const string Minimum = "--minimum";

    public override string Name => "collocations";

    public override string Description => "List the words that stand near a word, and how strongly they go with it.";

    public override string Argument => "NODE INPUT";

    protected override ImmutableArray<CommandOption> OwnOptions =>
    [
        new(Window, "How many words on each side are near. Default: 5.", "N"),
        new(Minimum, "How often a word has to stand near the node to be listed. Default: 2.", "N"),
    ];

    protected override Table MakeTable(CommandContext context, CancellationToken cancellationToken)
    {
        var options = new OptionReader(context);
        if (context.Arguments.IsEmpty || string.IsNullOrWhiteSpace(context.Arguments[0]))
            throw new CommandUseException("name a word, then files or folders.");
        var analyzer = new Collocations(context.Arguments[0].Trim(), options.Integer(Window, 5, 1), options.Integer(Minimum, 2, 1));
        return TableOf(analyzer, WordsOf(context, context.Arguments[1..], cancellationToken), cancellationToken);
    }
}
