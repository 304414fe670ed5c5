using System.Collections.Immutable;

namespace Analysis.Host.Reporting.Tables;

/// <summary>A table before it has rows: the same for the same plugins, whatever stands in the texts.</summary>
/// <param name="Name">Its name: that of a layer, or <c>layer.member</c> for the lists within a layer's values.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record TableShape(string Name, ImmutableArray<TableColumn> Columns);
