namespace Analysis.Quotation.Marks;

/// <summary>What is wrong with a mark.</summary>
internal enum MarkFault
{
    /// <summary>Words are opened and never closed.</summary>
    Unclosed,

    /// <summary>Words are closed that nobody opened.</summary>
    Unopened,

    /// <summary>A closing mark stands where an opening one should, or the other way round.</summary>
    Turned,

    /// <summary>Marks of two styles make one pair.</summary>
    Mixed,

    /// <summary>A mark is printed twice.</summary>
    Doubled,

    /// <summary>Two pairs overlap without one holding the other.</summary>
    Crossing,
}
