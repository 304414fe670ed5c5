namespace Analysis.Host.Loading;

/// <summary>A section of a report and the name of the plugin that it belongs to.</summary>
internal sealed record PluginReportSection(string Plugin, ReportSection Section);
