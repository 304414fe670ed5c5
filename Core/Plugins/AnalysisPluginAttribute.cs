using System.Diagnostics.CodeAnalysis;

namespace Analysis;

/// <summary>Names the plugin of an assembly; used as <see cref="AnalysisPluginAttribute{TPlugin}"/>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
[SuppressMessage("Performance", "CA1813", Justification = "The generic attribute derives from it.")]
public abstract class AnalysisPluginAttribute : Attribute
{
    private protected AnalysisPluginAttribute()
    {
    }

    /// <summary>Creates the plugin.</summary>
    public abstract IAnalysisPlugin CreatePlugin();
}

/// <summary>Names the plugin of an assembly.</summary>
/// <typeparam name="TPlugin">The plugin's class.</typeparam>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class AnalysisPluginAttribute<TPlugin> : AnalysisPluginAttribute
    where TPlugin : IAnalysisPlugin, new()
{
    /// <inheritdoc/>
    public override IAnalysisPlugin CreatePlugin() => new TPlugin();
}
