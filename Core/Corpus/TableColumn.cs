namespace Analysis;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, short and in camelCase: <c>perMillion</c>.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Description">What it says, with its unit, and for a measure its source.</param>
public sealed record TableColumn(string Name, TableCellKind Kind, string Description);
