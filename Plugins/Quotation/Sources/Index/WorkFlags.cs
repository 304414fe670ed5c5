namespace Analysis.Quotation.Sources.Index;

/// <summary>What kind of work a <see cref="WorkRecord"/> is.</summary>
[Flags]
internal enum WorkFlags : byte
{
    None = 0,

    /// <summary>Its chapters are works in themselves: poems, essays.</summary>
    Collection = 1,

    /// <summary>Nobody knows its author.</summary>
    Anonymous = 2,

    /// <summary>Its year is no more than a place in the order of times.</summary>
    Undated = 4,

    /// <summary>Its chapters were printed again under an anthology's headings.</summary>
    Reprint = 8,
}
