using Spectre.Console;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>The few styles of the report. Nothing is said by colour alone.</summary>
internal static class Styles
{
    /// <summary>Titles.</summary>
    public static readonly Style Title = new(decoration: Decoration.Bold);

    /// <summary>Headings of the report's own.</summary>
    public static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);

    /// <summary>What matters less: places, kinds, guides.</summary>
    public static readonly Style Quiet = new(decoration: Decoration.Dim);

    /// <summary>Names of people.</summary>
    public static readonly Style Name = new(Color.Blue);

    /// <summary>What is as it should be.</summary>
    public static readonly Style Good = new(Color.Green);

    /// <summary>What is probably wrong.</summary>
    public static readonly Style Warning = new(Color.Olive);

    /// <summary>What is wrong.</summary>
    public static readonly Style Error = new(Color.Maroon, decoration: Decoration.Bold);

    /// <summary>The style of a severity.</summary>
    public static Style Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Error,
        DiagnosticSeverity.Warning => Warning,
        _ => Quiet,
    };
}
