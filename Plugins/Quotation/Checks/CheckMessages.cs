using System.Collections.Frozen;
using System.Globalization;

namespace Analysis.Quotation.Checks;

/// <summary>The findings on sources in the words of a language. Immutable and thread-safe.</summary>
internal sealed class CheckMessages
{
    private readonly FrozenDictionary<string, (DiagnosticSeverity Severity, string Text)> messages;

    /// <summary>Reads the messages of a language; of one that has none, the Chinese ones.</summary>
    public CheckMessages(string? language) =>
        messages = LanguageData.ReadTable(typeof(CheckMessages).Assembly, "messages", language is "en" ? "en" : "zh").ToFrozenDictionary(
            row => row[0], row => (Enum.Parse<DiagnosticSeverity>(row[1], ignoreCase: true), row[2]), StringComparer.Ordinal);

    /// <summary>The finding of a code.</summary>
    public Diagnostic Make(string code, params object[] values)
    {
        var (severity, text) = messages[code];
        return new Diagnostic(code, severity, string.Format(CultureInfo.InvariantCulture, text, values));
    }
}
