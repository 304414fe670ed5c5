namespace Analysis.Quotation.Attribution;

/// <summary>How marked words hang together with who says them.</summary>
internal enum LinkKind
{
    /// <summary>Nothing ties them to anybody.</summary>
    None,

    /// <summary>A verb and a colon or a dash before them.</summary>
    Colon,

    /// <summary>A colon before them, but no verb.</summary>
    BareColon,

    /// <summary>A verb and a comma before them.</summary>
    Comma,

    /// <summary>A verb right before them.</summary>
    Direct,

    /// <summary>Who says them stands behind them.</summary>
    Following,

    /// <summary>A frame such as 用…的话说.</summary>
    Frame,

    /// <summary>They follow other marked words, under the same verb.</summary>
    Series,

    /// <summary>Somebody acts beside them, or spoke before.</summary>
    Beside,

    /// <summary>An introduction of old words or of proverbs stands before them.</summary>
    Introduction,
}
