using System.Collections.Immutable;
using Analysis.Host.Reading;

namespace Analysis.Host.Loading;

/// <summary>All codes of findings that a run may report: those of reading, of the page, and of the plugins.</summary>
internal static class KnownDiagnostics
{
    private static readonly DiagnosticDescriptor Undecodable = new(
        UndecodableBytes.Code, DiagnosticSeverity.Warning, "Bytes could not be decoded and were replaced by U+FFFD",
        "Name the encoding with --encoding, or repair the file.");

    /// <summary>The codes in their order, each once.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(PluginSet plugins) =>
    [
        .. plugins.Plugins.SelectMany(plugin => plugin.Diagnostics).Concat(ArticleReader.Diagnostics).Append(Undecodable)
            .DistinctBy(descriptor => descriptor.Code).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
