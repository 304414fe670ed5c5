namespace Analysis;

/// <summary>What a Core of years to come has as well.</summary>
public interface IAnalysisPlugin
{
    void Register(object services);
}

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class AnalysisPluginAttribute<TPlugin> : Attribute
    where TPlugin : IAnalysisPlugin, new();
