namespace Analysis.Quotation.Marks;

/// <summary>What a repair takes a mark, or the end of a paragraph, to be.</summary>
internal enum RepairStep : byte
{
    /// <summary>Nothing happens: no words are open, or words run on into the next paragraph.</summary>
    Pass,

    /// <summary>Opens words.</summary>
    Open,

    /// <summary>Closes words.</summary>
    Close,

    /// <summary>A mark too many.</summary>
    Stray,

    /// <summary>Opens words though the ones before were never closed.</summary>
    Reopen,

    /// <summary>Opens the next paragraph of a quotation that goes on.</summary>
    Continue,

    /// <summary>Words are given up at the end of a paragraph.</summary>
    GiveUp,
}
