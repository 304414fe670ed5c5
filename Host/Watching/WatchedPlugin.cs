using Analysis.Host.Loading;

namespace Analysis.Host.Watching;

/// <summary>A plugin's folder that is watched.</summary>
/// <param name="Plugin">The last plugin that could be loaded from it, or null where none could.</param>
/// <param name="Problem">What was wrong when it was last tried, or null where nothing was.</param>
internal sealed record WatchedPlugin(LoadedPlugin? Plugin, PluginProblem? Problem);
