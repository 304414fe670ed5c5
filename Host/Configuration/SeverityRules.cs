using System.Collections.Immutable;

namespace Analysis.Host.Configuration;

/// <summary>
/// How much each code of findings matters, as the configuration says it: for all files, and for those of a pattern; of two
/// that say something of one code, the later one holds. Thread-safe.
/// </summary>
internal sealed class SeverityRules(ImmutableArray<SeverityRule> rules)
{
    /// <summary>Those of a run that has no configuration: each finding is what its plugin says.</summary>
    public static SeverityRules None { get; } = new([]);

    /// <summary>The codes that it says something of.</summary>
    public IEnumerable<string> Codes => rules.Select(rule => rule.Code).Distinct();

    /// <summary>The finding with its severity, or null where it is switched off.</summary>
    public Diagnostic? Apply(string document, Diagnostic found)
    {
        DiagnosticSeverity? severity = found.Severity;
        foreach (var rule in rules)
        {
            if (rule.Code == found.Code && (rule.Files.IsEmpty || rule.Files.Any(pattern => pattern.Matches(document))))
                severity = rule.Severity;
        }

        return severity is not { } known ? null : known == found.Severity ? found : found with { Severity = known };
    }
}
