namespace Analysis.Keywords.Ranking;

/// <summary>What stands beside a term.</summary>
internal enum Neighbour
{
    /// <summary>A mark, a gap or the edge of the text.</summary>
    Mark,

    /// <summary>A stop word, or another word that carries no meaning of its own.</summary>
    Stop,

    /// <summary>A general word.</summary>
    General,

    /// <summary>Another verb.</summary>
    Verb,

    /// <summary>Any other word: the term may be a part of something longer.</summary>
    Content,
}
