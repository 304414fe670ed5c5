namespace Analysis.Host.Reporting.Pretty;

/// <summary>How the pretty report is laid out.</summary>
/// <param name="Width">The width in columns; a Han character takes two.</param>
/// <param name="HasColors">Whether colours are wanted: on a terminal, where NO_COLOR is not set.</param>
internal sealed record PrettyOptions(int Width, bool HasColors)
{
    private const int DefaultWidth = 100;

    /// <summary>What suits the terminal, or a file where there is none.</summary>
    /// <param name="width">The width that the user asks for, or null.</param>
    /// <param name="isTerminal">Whether a terminal shows the report as it is.</param>
    public static PrettyOptions For(int? width, bool isTerminal) => new(
        width ?? (isTerminal ? TerminalWidth() : DefaultWidth),
        isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is >= 40 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            // Some terminals don't tell.
            return DefaultWidth;
        }
    }
}
