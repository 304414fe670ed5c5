using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Quotation.Sources.Commands;

/// <summary><c>sources build DIR -o FILE</c>: makes a source index from a folder of texts.</summary>
internal sealed class SourcesBuildCommand : PluginCommand
{
    private const string Output = "-o";

    public override string Name => "sources build";

    public override string Description => "Make an index of a folder of texts, to look up where lines come from.";

    public override string? Argument => "DIR";

    public override ImmutableArray<CommandOption> Options =>
        [new(Output, "The index file to write; one that is there is replaced when the new one is whole.", "FILE")];

    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Arguments.Length != 1 || context.ValuesOf(Output).Length != 1)
        {
            await context.Error.WriteLineAsync($"sources build needs one folder and {Output} FILE.");
            return 2;
        }

        try
        {
            var progress = new BuildProgress(context.Error);
            var summary = SourceIndex.Build(context.Arguments[0], context.ValuesOf(Output)[0], progress, cancellationToken);
            foreach (var skipped in summary.Skipped)
                await context.Error.WriteLineAsync($"left out: {skipped}");
            await context.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{summary.Works:N0} works, {summary.Characters:N0} characters; {summary.FileBytes:N0} bytes, {(double)summary.FileBytes / Math.Max(1, summary.TextBytes):0.00} times the text"));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }
}
