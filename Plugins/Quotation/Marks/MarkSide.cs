namespace Analysis.Quotation.Marks;

/// <summary>Which end of quoted words a mark was printed for.</summary>
internal enum MarkSide
{
    Open,
    Close,

    /// <summary>A straight mark, the same at both ends.</summary>
    Either,
}
