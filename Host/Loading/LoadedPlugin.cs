using System.Collections.Immutable;

namespace Analysis.Host.Loading;

/// <summary>A plugin in a load context and with a service container of its own; disposing it disposes both.</summary>
internal sealed class LoadedPlugin(string name, string version, string directory, PluginContainer container, IDisposable loading)
    : IDisposable
{
    /// <summary>The name of its assembly: <c>Analysis.Quotation</c>.</summary>
    public string Name => name;

    /// <summary>Its version, without what the build added behind a plus sign.</summary>
    public string Version => version;

    /// <summary>The folder that it was loaded from.</summary>
    public string Directory => directory;

    /// <summary>Its analyzers.</summary>
    public ImmutableArray<Analyzer> Analyzers => container.Analyzers;

    /// <summary>Its analyzers of whole corpora.</summary>
    public ImmutableArray<CorpusAnalyzer> CorpusAnalyzers => container.CorpusAnalyzers;

    /// <summary>Its sections of reports.</summary>
    public ImmutableArray<ReportSection> ReportSections => container.ReportSections;

    /// <summary>What may be set of it.</summary>
    public ImmutableArray<PluginOption> Options => container.Options;

    /// <summary>The codes of its findings.</summary>
    public ImmutableArray<DiagnosticDescriptor> Diagnostics => container.Diagnostics;

    /// <summary>Its commands.</summary>
    public ImmutableArray<PluginCommand> Commands => container.Commands;

    /// <summary>Its document readers.</summary>
    public ImmutableArray<DocumentReader> Readers => container.Readers;

    /// <inheritdoc/>
    public void Dispose()
    {
        container.Dispose();
        loading.Dispose();
    }
}
