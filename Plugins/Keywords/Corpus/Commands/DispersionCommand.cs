using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Tables;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary><c>dispersion INPUT...</c>: how evenly words are spread over articles or paragraphs.</summary>
internal sealed class DispersionCommand : CorpusCommand
{
    private const string Part = "--part";
    private const string Minimum = "--minimum";

    public override string Name => "dispersion";

    public override string Description => "Measure how evenly words are spread over articles or paragraphs.";

    protected override ImmutableArray<CommandOption> OwnOptions =>
    [
        new(Part, "What the corpus is divided into. Default: article.", "article|paragraph"),
        new(Minimum, "The smallest count listed. Default: 2.", "N"),
    ];

    protected override Table MakeTable(CommandContext context, CancellationToken cancellationToken)
    {
        var options = new OptionReader(context);
        var part = options.Choice(Part, "article", "paragraph") == "article" ? CorpusPart.Article : CorpusPart.Paragraph;
        var analyzer = new WordDispersions(part, options.Integer(Minimum, 2, 1));
        return TableOf(analyzer, WordsOf(context, context.Arguments, cancellationToken), cancellationToken);
    }
}
