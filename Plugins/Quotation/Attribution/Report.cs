namespace Analysis.Quotation.Attribution;

/// <summary>A verb of saying and who its subject is.</summary>
/// <param name="Cue">The verb.</param>
/// <param name="Subject">The subject in the same sentence, or null where it has none of its own.</param>
/// <param name="Floor">Where the part of the sentence begins that the subject was looked for in.</param>
internal readonly record struct Report(Cue Cue, Mention? Subject, int Floor);
