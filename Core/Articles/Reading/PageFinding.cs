using System.Collections.Immutable;

namespace Analysis.Reading;

/// <summary>A decision of the reader that changed something, or that it left to the editor.</summary>
/// <param name="Code">The code that stays.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was done.</param>
internal sealed record PageFinding(string Code, DiagnosticSeverity Severity, string Message)
{
    public static readonly PageFinding Wrapped =
        new("PAGE001", DiagnosticSeverity.Info, "The page is broken at the width of a column; its lines were put together.");

    public static readonly PageFinding Repeated =
        new("PAGE002", DiagnosticSeverity.Warning, "This passage stands on the page more than once and was left out here.");

    public static readonly PageFinding NearlyRepeated =
        new("PAGE003", DiagnosticSeverity.Warning, "This passage repeats another one nearly word for word and was left out here.");

    public static readonly PageFinding Joined =
        new("PAGE004", DiagnosticSeverity.Info, "A paragraph broken by a column or page was joined here.");

    public static readonly PageFinding Lost =
        new("PAGE005", DiagnosticSeverity.Warning, "Characters seem to be lost where this paragraph was joined.");

    public static readonly PageFinding Dangling =
        new("PAGE006", DiagnosticSeverity.Warning, "This paragraph breaks off, and nothing on the page continues it.");

    public static readonly PageFinding Moved =
        new("PAGE007", DiagnosticSeverity.Warning, "This passage stands before the beginning of its article and was put behind it.");

    public static readonly PageFinding Orphan =
        new("PAGE008", DiagnosticSeverity.Warning, "This passage stands among the text of another article and was given to its own.");

    public static readonly PageFinding RunTogether =
        new("PAGE009", DiagnosticSeverity.Warning, "Two paragraphs were run together here and were parted.");

    public static readonly PageFinding Unattached =
        new("PAGE010", DiagnosticSeverity.Info, "This note on where authors work could not be given to an article.");

    public static readonly PageFinding OrderDoubtful =
        new("PAGE011", DiagnosticSeverity.Info, "This passage may belong elsewhere; it was left where it stands.");

    public static readonly PageFinding Furniture =
        new("PAGE012", DiagnosticSeverity.Info, "This line interrupts a paragraph and was set apart as part of the page.");

    public static readonly PageFinding NoTitle =
        new("PAGE013", DiagnosticSeverity.Info, "This text has no title.");

    /// <summary>Every finding, in the order of the codes; the README beside the reader says what an editor does about each.</summary>
    public static ImmutableArray<PageFinding> All { get; } =
    [
        Wrapped, Repeated, NearlyRepeated, Joined, Lost, Dangling, Moved, Orphan, RunTogether, Unattached, OrderDoubtful, Furniture,
        NoTitle,
    ];

    public Diagnostic With(string? detail) => new(Code, Severity, detail is null ? Message : $"{Message} {detail}");
}
