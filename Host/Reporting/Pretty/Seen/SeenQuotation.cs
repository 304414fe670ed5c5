namespace Analysis.Host.Reporting.Pretty.Seen;

/// <summary>A quotation as this report sees it. What the layer says beyond that is not read.</summary>
/// <param name="Mode">Direct, indirect or unmarked, by the output format's name.</param>
/// <param name="Kind">What is quoted, by the output format's name.</param>
/// <param name="Speaker">Who says it, or null.</param>
/// <param name="Cue">The word that introduces it, or null.</param>
/// <param name="Verdict">What a look at the sources gave, by the output format's name, or null.</param>
internal sealed record SeenQuotation(string? Mode, string? Kind, SeenSpeaker? Speaker, SeenCue? Cue, string? Verdict);

/// <summary>Who says a quotation.</summary>
/// <param name="Name">The fullest form of the name.</param>
internal sealed record SeenSpeaker(string? Name);

/// <summary>The word that introduces a quotation.</summary>
/// <param name="Text">The word.</param>
internal sealed record SeenCue(string? Text);
