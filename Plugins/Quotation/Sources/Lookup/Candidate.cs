namespace Analysis.Quotation.Sources.Lookup;

/// <summary>Two neighbouring blocks that hold much of what is looked for.</summary>
/// <param name="Block">The first block.</param>
/// <param name="Score">What speaks for them; of one search comparable.</param>
internal readonly record struct Candidate(int Block, int Score);
