namespace Analysis.Keywords.Corpus.Grouping;

/// <summary>What stands in the column of a group.</summary>
public enum GroupCells
{
    /// <summary>How often the term stands in a million words of the group.</summary>
    PerMillion,

    /// <summary>How often the term stands in the group.</summary>
    Count,
}
