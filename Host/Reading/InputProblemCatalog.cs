namespace Analysis.Host.Reading;

/// <summary>The one list of what can be wrong with an input: code, message, and what to do about it.</summary>
internal static class InputProblemCatalog
{
    /// <summary>Every entry, in the order of the codes. A code stays what it is once it was published.</summary>
    public static IReadOnlyList<InputProblemEntry> Entries { get; } =
    [
        new("INPUT001", InputProblemKind.UndecodableBytes, "Bytes could not be decoded and were replaced by U+FFFD",
            "Name the encoding with --encoding, or correct the places."),
        new("INPUT002", InputProblemKind.FileMissing, "There is no such file", "Check the path."),
        new("INPUT003", InputProblemKind.FolderMissing, "There is no such folder", "Check the path."),
        new("INPUT004", InputProblemKind.NothingFits, "No file fits this pattern", "Check it; ** stands for any number of folders."),
        new("INPUT005", InputProblemKind.FolderWithoutInputs, "This folder holds no file of a known ending, or it cannot be listed",
            "Name the files themselves, or say which with --include."),
        new("INPUT006", InputProblemKind.Empty, "It is empty", "Leave it out."),
        new("INPUT007", InputProblemKind.NoPermission, "No permission to read it", "Change its access rights, or run as a user who may."),
        new("INPUT008", InputProblemKind.TooLarge, "It is too large", "Cut it into parts, or raise --max-size."),
        new("INPUT009", InputProblemKind.NotText, "It is not a text", "Give it the ending of its format, or convert it to text first."),
        new("INPUT010", InputProblemKind.EncodingUnknown, "Its encoding cannot be told", "Name it with --encoding, such as gb18030 or big5."),
        new("INPUT011", InputProblemKind.SilentPipe, "It is a pipe that nobody writes into", "Start the program that writes into it first."),
        new("INPUT012", InputProblemKind.BrokenLink, "It is a link that leads nowhere, or back to itself", "Name the file that it should lead to."),
        new("INPUT013", InputProblemKind.Unreadable, "It cannot be read", "Check the disk and the path."),
        new("INPUT014", InputProblemKind.Malformed, "It is not what its ending says, or damaged", "Save it again from the program that made it."),
        new("INPUT015", InputProblemKind.Encrypted, "It is encrypted", "Save it without a password first."),
        new("INPUT016", InputProblemKind.TooLargeInside, "It is too large when it is unpacked", "Save its text as .txt and read that."),
        new("INPUT017", InputProblemKind.TooDeep, "Its parts are nested too deeply", "Save its text as .txt and read that."),
        new("INPUT018", InputProblemKind.NoText, "It holds no text", "If it is a picture of a page, let a program for character recognition read it first."),
        new("INPUT019", InputProblemKind.FieldMissing, "There is no field with the text", "Name it with --text-field."),
        new("INPUT020", InputProblemKind.OpenQuote, "A quoted field never ends", "Close the quotation mark, or double it where it belongs to the text."),
        new("INPUT021", InputProblemKind.ReaderFailed, "Its reader failed", "Report this to the author of the plugin that reads it."),
        new("INPUT022", InputProblemKind.NameUnfit, "The name does not fit --name-pattern, and no metadata was taken from it", "Rename the file, or correct the pattern."),
    ];

    /// <summary>The entry of <paramref name="kind"/>.</summary>
    public static InputProblemEntry Of(InputProblemKind kind) => Entries.First(entry => entry.Kind == kind);
}
