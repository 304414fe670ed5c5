using System.Collections.Immutable;
using Analysis.Host.Reading;

namespace Analysis.Host.Loading;

/// <summary>All codes of findings that a run may report: those of reading, of the page, and of the plugins.</summary>
internal static class KnownDiagnostics
{
    /// <summary>The findings among what can be wrong with an input; where it is worse, there is no result to find anything in.</summary>
    private static readonly ImmutableArray<InputProblemKind> OfReading = [InputProblemKind.UndecodableBytes, InputProblemKind.NameUnfit];

    /// <summary>The codes in their order, each once.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(PluginSet plugins) =>
    [
        .. plugins.Plugins.SelectMany(plugin => plugin.Diagnostics).Concat(ArticleReader.Diagnostics).Concat(InputProblemCatalog.Entries.Select(Describe))
            .DistinctBy(descriptor => descriptor.Code).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    private static DiagnosticDescriptor Describe(InputProblemEntry entry) => new(
        entry.Code, OfReading.Contains(entry.Kind) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, entry.Says, entry.Advice);
}
