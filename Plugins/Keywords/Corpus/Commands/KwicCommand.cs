using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Tables;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary><c>kwic PATTERN INPUT...</c>: every place of a text in its context. Needs no words.</summary>
internal sealed class KwicCommand : CorpusCommand
{
    private const string Context = "--context";
    private const string Width = "--width";

    public override string Name => "kwic";

    public override string Description => "List every place of a word or a text with what stands before and behind it.";

    public override string Argument => "PATTERN INPUT";

    protected override ImmutableArray<CommandOption> OwnOptions =>
    [
        new(Context, "How far the context goes, within the paragraph. Default: character.", "character|sentence"),
        new(Width, "How many characters on each side. Default: 20.", "N"),
    ];

    protected override Table MakeTable(CommandContext context, CancellationToken cancellationToken)
    {
        var options = new OptionReader(context);
        var bySentence = options.Choice(Context, "character", "sentence") == "sentence";
        if (bySentence && context.Has(Width))
            throw new CommandUseException($"{Width} is for {Context} character: a sentence is as long as it is.");
        if (context.Arguments.IsEmpty || context.Arguments[0].Length == 0)
            throw new CommandUseException("name a text to look for, then files or folders.");
        NeedInputs(context.Arguments[1..]);
        var concordance = new Concordance(context.Arguments[0], bySentence ? null : options.Integer(Width, 20, 0));
        return concordance.Of(context.ReadArticles(context.Arguments[1..], cancellationToken), cancellationToken);
    }
}
