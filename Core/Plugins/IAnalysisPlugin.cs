using Microsoft.Extensions.DependencyInjection;

namespace Analysis;

/// <summary>
/// What an assembly brings. Its class needs a constructor without parameters, and the assembly names it:
/// <c>[assembly: AnalysisPlugin&lt;QuotationPlugin&gt;]</c>. A host that loads the assembly looks for nothing else.
/// </summary>
public interface IAnalysisPlugin
{
    /// <summary>
    /// Registers analyzers (<see cref="PluginServices.AddAnalyzer"/>), commands, readers and what they need. The
    /// container is the plugin's own: nothing registered here is seen by another plugin. It already holds the
    /// <see cref="PluginContext"/> and an <c>ILoggerFactory</c>.
    /// </summary>
    void Register(IServiceCollection services);
}
