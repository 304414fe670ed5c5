using System.Collections.Immutable;
using Analysis.Host.Commands;
using Analysis.Host.Loading;

namespace Analysis.Host.Watching;

/// <summary>What a watch runs, and how it asks anew for what may have changed.</summary>
internal sealed record WatchRequest
{
    /// <summary>What the command line and the configuration say at the beginning.</summary>
    public required RunOptions Options { get; init; }

    /// <summary>Folders of plugins, or plugins' folders.</summary>
    public required ImmutableArray<string> Plugins { get; init; }

    /// <summary>Reads the configuration again; throws what a run would have thrown.</summary>
    public required Func<RunOptions> Read { get; init; }

    /// <summary>Where the configuration lies now, or null where there is none.</summary>
    public required Func<string?> ConfigurationPath { get; init; }

    /// <summary>A host with the plugins' options as they are now, which copies plugins before it loads them.</summary>
    public required Func<PluginShadow, PluginHost> CreateHost { get; init; }
}
