namespace Analysis;

/// <summary>What stands in a cell of a table.</summary>
public enum TableCellKind
{
    /// <summary>Nothing: the value is not defined, or not known. Fits every column.</summary>
    Missing,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A finite floating-point number.</summary>
    Number,
}
