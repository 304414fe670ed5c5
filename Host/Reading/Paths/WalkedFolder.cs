using System.Collections.Immutable;

namespace Analysis.Host.Reading.Paths;

/// <summary>A folder that a walk comes to.</summary>
/// <param name="Path">Its path as it is said to the user.</param>
/// <param name="Names">Its names below the folder whose ignore file comes first.</param>
/// <param name="Rules">What is left out in it, or null: nothing.</param>
internal readonly record struct WalkedFolder(string Path, ImmutableArray<string> Names, IgnoreRules? Rules);
