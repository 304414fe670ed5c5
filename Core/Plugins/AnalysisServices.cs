using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Analysis;

/// <summary>Puts an analysis among the services of a program that has such.</summary>
public static class AnalysisServices
{
    /// <summary>
    /// Adds, as singletons, an <see cref="AnalysisPipeline"/>, an <see cref="ArticleReader"/>, and the plugins' containers as
    /// an <c>IReadOnlyList&lt;PluginContainer&gt;</c>. All are made when the first of them is asked for, are thread-safe,
    /// log to the program's <c>ILoggerFactory</c> where it has one, and are disposed with the program's container.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Names the plugins and sets their options.</param>
    /// <remarks>
    /// Asking for one of them throws a <see cref="PluginOptionsException"/> where options cannot be read, and a
    /// <see cref="PipelineException"/> where the plugins do not fit together.
    /// </remarks>
    public static IServiceCollection AddAnalysis(this IServiceCollection services, Action<AnalysisBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new AnalysisBuilder();
        configure(builder);
        services.TryAddSingleton(provider => new AnalysisComposition(builder, provider));
        services.TryAddSingleton(provider => provider.GetRequiredService<AnalysisComposition>().Pipeline);
        services.TryAddSingleton(provider => provider.GetRequiredService<AnalysisComposition>().Reader);
        services.TryAddSingleton<IReadOnlyList<PluginContainer>>(provider => provider.GetRequiredService<AnalysisComposition>().Plugins);
        return services;
    }
}
