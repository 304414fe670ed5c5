namespace Analysis.Quotation.Marks;

/// <summary>Marks that can make a pair with one another: a text that mixes “ with " means the same pair.</summary>
internal enum MarkFamily
{
    /// <summary>“ ” " and their like.</summary>
    Double,

    /// <summary>‘ ’ ' and their like.</summary>
    Single,

    /// <summary>「 」</summary>
    Corner,

    /// <summary>『 』</summary>
    WhiteCorner,
}
