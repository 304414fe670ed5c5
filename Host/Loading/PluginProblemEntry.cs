namespace Analysis.Host.Loading;

/// <summary>What is said of one kind of problem wherever it happens.</summary>
/// <param name="Code">A documented code that stays.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Title">What is wrong, in a few words that follow the plugin's name.</param>
/// <param name="Advice">What to do, as a sentence.</param>
internal sealed record PluginProblemEntry(string Code, PluginProblemKind Kind, string Title, string Advice);
