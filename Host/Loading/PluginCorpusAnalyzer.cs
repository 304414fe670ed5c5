namespace Analysis.Host.Loading;

/// <summary>A corpus analyzer and the name of the plugin that it belongs to.</summary>
internal sealed record PluginCorpusAnalyzer(string Plugin, CorpusAnalyzer Analyzer);
