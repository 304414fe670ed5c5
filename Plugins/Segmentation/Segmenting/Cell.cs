namespace Analysis.Segmentation;

/// <summary>
/// A character of the run that is being segmented and the best path from it to the run's end. Before the path is known,
/// the same fields hold the word by rule that begins here, if there is one (<see cref="Next"/> is not 0).
/// </summary>
internal struct Cell
{
    /// <summary>The character's entry in the <see cref="CharacterMap"/>.</summary>
    public uint Character;

    /// <summary>What the path costs, in thousandths of a nat.</summary>
    public int Cost;

    /// <summary>The cell where the path's first word ends.</summary>
    public int Next;

    /// <summary>The value of the first word's <see cref="WordReference"/>.</summary>
    public int Word;
}
