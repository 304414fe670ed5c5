namespace Analysis.Host.Reading;

/// <summary>One input of a run.</summary>
/// <param name="Path">Its path as the user gave it, or what was found below a folder that they gave; <c>-</c> is standard input.</param>
/// <param name="StandardInputName">The name of standard input, or null where it has none.</param>
internal sealed record InputFile(string Path, string? StandardInputName = null)
{
    /// <summary>Whether this is standard input.</summary>
    public bool IsStandardInput => Path == "-";

    /// <summary>What it is called in everything that is said of it.</summary>
    public string Name => IsStandardInput ? StandardInputName ?? Path : Path;

    /// <summary>How large the file is; 0 where that cannot be told.</summary>
    public long Bytes => !IsStandardInput && new FileInfo(Path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Its extension in lower case, with the dot; empty for standard input without a name.</summary>
    public string Extension => Name == "-" ? "" : System.IO.Path.GetExtension(Name).ToLowerInvariant();
}
