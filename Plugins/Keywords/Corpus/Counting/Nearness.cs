namespace Analysis.Keywords.Corpus.Counting;

/// <summary>How a word lies to the node of collocations.</summary>
internal enum Nearness : byte
{
    /// <summary>Outside of every window.</summary>
    Far,

    /// <summary>In a window.</summary>
    Near,

    /// <summary>Part of a node.</summary>
    Node,
}
