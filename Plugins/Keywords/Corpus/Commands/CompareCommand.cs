using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Measures;
using Analysis.Keywords.Corpus.Tables;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary><c>compare TARGET... --reference REF</c>: which terms are typical of some articles, and which of others.</summary>
internal sealed class CompareCommand : CorpusCommand
{
    private const string Reference = "--reference";
    private const string ReferenceList = "--reference-list";
    private const string Size = "--size";
    private const string Minimum = "--minimum";
    private const string Zero = "--zero";
    private const string Added = "--added";

    public override string Name => "compare";

    public override string Description => "Compare the words of articles with those of a reference: keywords, positive and negative.";

    public override string Argument => "TARGET";

    protected override ImmutableArray<CommandOption> OwnOptions =>
    [
        new(Reference, "Articles to compare with: a file or a folder.", "REF", IsRepeatable: true),
        new(ReferenceList, "A frequency list to compare with: a term, a tab and its count a line, as frequencies writes it.", "FILE"),
        new(Size, "How many words side by side are one term. Default: 1.", "N"),
        new(Minimum, "The smallest count listed, in the target or in the reference. Default: 1.", "N"),
        new(Zero, "The count that effect sizes take for 0. Default: 0.5.", "X"),
        new(Added, "What simple maths adds to frequencies per million. Default: 1.", "X"),
    ];

    protected override Table MakeTable(CommandContext context, CancellationToken cancellationToken)
    {
        var options = new OptionReader(context);
        var settings = new KeynessSettings(
            options.Integer(Size, 1, 1), options.Integer(Minimum, 1, 1),
            options.Positive(Zero, Keyness.ZeroCount), options.Positive(Added, 1));
        var inputs = context.ValuesOf(Reference);
        if (inputs.IsEmpty == !context.Has(ReferenceList))
            throw new CommandUseException($"name what to compare with: either {Reference} or {ReferenceList}.");
        NeedInputs(context.Arguments);
        using var reference = options.Text(ReferenceList) is { } list
            ? ReadList(context, list, cancellationToken)
            : Count(context, inputs, settings.Size, cancellationToken);
        using var target = Count(context, context.Arguments, settings.Size, cancellationToken);
        return KeynessTable.Of(target, reference, settings, cancellationToken);
    }

    private static TermCounts Count(
        CommandContext context, ImmutableArray<string> inputs, int size, CancellationToken cancellationToken)
    {
        var counts = new TermCounts();
        try
        {
            foreach (var article in WordsOf(context, inputs, cancellationToken))
                counts.Add(article, size, cancellationToken);
            return counts;
        }
        catch
        {
            counts.Dispose();
            throw;
        }
    }

    private static TermCounts ReadList(CommandContext context, string path, CancellationToken cancellationToken)
    {
        // As it stands: a host reads files that end in .tsv as records with a text in each.
        using var reader = path == "-" ? context.OpenText(path) : new StreamReader(path);
        try
        {
            return FrequencyList.Read(reader, cancellationToken);
        }
        catch (FormatException exception)
        {
            throw new CommandUseException($"{path}: {exception.Message}");
        }
    }
}
