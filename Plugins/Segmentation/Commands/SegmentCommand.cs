using System.Collections.Immutable;

namespace Analysis.Segmentation;

/// <summary>
/// <c>segment [FILE...]</c>: writes the words of texts apart by one space and drops nothing. Reads and writes in pieces:
/// a file, or a line, of any size takes the same memory.
/// </summary>
internal sealed class SegmentCommand(Lazy<Segmenter> segmenter) : PluginCommand
{
    private const string Tags = "--tags";
    private const string UserDict = "--user-dict";

    public override string Name => "segment";

    public override string Description => "Write texts with their words set apart by one space; removing the spaces gives them back.";

    public override string? Argument => "FILE";

    public override ImmutableArray<CommandOption> Options =>
    [
        new(Tags, "Write word/tag, with the tags of jieba."),
        new(UserDict, "Add the words of a dictionary in jieba's format: word [frequency] [tag].", "FILE", IsRepeatable: true),
    ];

    public override Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!TryAddUserWords(context, out var chosen, out var isSound))
            return Task.FromResult(2);
        var writer = new SegmentedTextWriter(chosen, context.Out, context.Has(Tags));
        ImmutableArray<string> inputs = context.Arguments.IsEmpty ? ["-"] : context.Arguments;
        foreach (var input in inputs)
        {
            try
            {
                using var reader = context.OpenText(input);
                writer.Write(reader, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                context.Error.WriteLine($"{input}: {exception.Message}");
                isSound = false;
            }
        }

        context.Out.Flush();
        return Task.FromResult(isSound ? 0 : 2);
    }

    /// <summary>
    /// The segmenter with the words of all user dictionaries. A line that holds no word is named and makes the result
    /// unsound (exit code 2), but the other words are used; a dictionary that cannot be read ends the command.
    /// </summary>
    private bool TryAddUserWords(CommandContext context, out Segmenter chosen, out bool isSound)
    {
        (chosen, isSound) = (segmenter.Value, true);
        var words = new List<UserWord>();
        foreach (var path in context.ValuesOf(UserDict))
        {
            try
            {
                using var reader = context.OpenText(path);
                var dictionary = UserDictionary.Read(reader, path);
                words.AddRange(dictionary.Words);
                foreach (var problem in dictionary.Problems)
                    context.Error.WriteLine(problem);
                isSound &= dictionary.Problems.IsEmpty;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                context.Error.WriteLine($"{path}: {exception.Message}");
                return false;
            }
        }

        if (words.Count > 0)
            chosen = new Segmenter(chosen.Dictionary.With(words));
        return true;
    }
}
