namespace Analysis.Quotation.Attribution;

/// <summary>What may go with a verb of saying.</summary>
[Flags]
internal enum CueUses
{
    None = 0,

    /// <summary>Marked words before or after it (<c>q</c>).</summary>
    Quoted = 1,

    /// <summary>A comma and reported words (<c>c</c>).</summary>
    Comma = 2,

    /// <summary>Reported words at once (<c>b</c>).</summary>
    Bare = 4,

    /// <summary>It states formally, so that a sentence of its own after marked words says nothing of those (<c>a</c>).</summary>
    Formal = 8,

    /// <summary>Marked words only behind a colon or a comma (<c>l</c>).</summary>
    Led = 16,

    /// <summary>Reported words at once, where they begin like a clause and not like an object (<c>s</c>).</summary>
    Started = 32,

    /// <summary>It may be a noun as well, and is a verb for sure only right behind its subject (<c>n</c>).</summary>
    Noun = 64,

    /// <summary>It publishes: with a medium before it in an article's lead, it governs the whole article (<c>p</c>).</summary>
    Published = 128,
}
