using System.Text.Json.Serialization;

namespace Analysis;

/// <summary>How much a finding matters to an editor.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}

/// <summary>A finding of a check. Where it stands is said by the annotation that carries it.</summary>
/// <param name="Code">A documented code that stays, such as <c>ENU001</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, for the editor of the text.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message);
