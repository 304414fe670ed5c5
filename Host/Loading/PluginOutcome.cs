namespace Analysis.Host.Loading;

/// <summary>What became of one plugin's folder: a plugin, or what is wrong with it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Plugin">The plugin, or null where it could not be loaded.</param>
/// <param name="Problem">What is wrong, or null where nothing is.</param>
internal sealed record PluginOutcome(string Folder, LoadedPlugin? Plugin, PluginProblem? Problem);
