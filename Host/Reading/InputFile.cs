namespace Analysis.Host.Reading;

/// <summary>One input of a run.</summary>
/// <param name="Name">Its path as the user gave it, or what was found below a folder that they gave; <c>-</c> is standard input.</param>
internal readonly record struct InputFile(string Name)
{
    /// <summary>Whether this is standard input.</summary>
    public bool IsStandardInput => Name == "-";

    /// <summary>Its extension in lower case, with the dot; empty for standard input.</summary>
    public string Extension => IsStandardInput ? "" : Path.GetExtension(Name).ToLowerInvariant();
}
