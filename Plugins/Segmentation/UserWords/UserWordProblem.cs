namespace Analysis.Segmentation;

/// <summary>A line of a user dictionary that holds no word.</summary>
/// <param name="Source">The file's name as it was given.</param>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record UserWordProblem(string Source, int Line, string Message)
{
    /// <summary>File, line and message: <c>words.txt:3: …</c></summary>
    public override string ToString() => $"{Source}:{Line}: {Message}";
}
