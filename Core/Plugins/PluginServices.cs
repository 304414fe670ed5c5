using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Analysis;

/// <summary>The things that a plugin may register.</summary>
public static class PluginServices
{
    /// <summary>Registers an analyzer; its constructor may ask for whatever the plugin registered.</summary>
    public static IServiceCollection AddAnalyzer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        this IServiceCollection services)
        where T : Analyzer => services.AddSingleton<Analyzer, T>();

    /// <summary>Registers a command that a host mounts under its own.</summary>
    public static IServiceCollection AddCommand<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        this IServiceCollection services)
        where T : PluginCommand => services.AddSingleton<PluginCommand, T>();

    /// <summary>Registers a reader of documents in a format of its own.</summary>
    public static IServiceCollection AddReader<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        this IServiceCollection services)
        where T : DocumentReader => services.AddSingleton<DocumentReader, T>();

    /// <summary>Registers an analyzer of whole corpora.</summary>
    public static IServiceCollection AddCorpusAnalyzer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        this IServiceCollection services)
        where T : CorpusAnalyzer => services.AddSingleton<CorpusAnalyzer, T>();

    /// <summary>Registers a section of the plugin's own in reports on articles.</summary>
    public static IServiceCollection AddReportSection<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        this IServiceCollection services)
        where T : ReportSection => services.AddSingleton<ReportSection, T>();

    /// <summary>
    /// Registers the codes of the plugin's findings, so that a host can explain them and list them for tools.
    /// </summary>
    /// <param name="services">The plugin's services.</param>
    /// <param name="describe">
    /// Describes each code in the language given (see <see cref="PluginContext.Language"/>), or in the plugin's own where it
    /// is null or not known. Called when a host asks for the codes, which most runs never do.
    /// </param>
    public static IServiceCollection AddDiagnostics(
        this IServiceCollection services, Func<string?, IEnumerable<DiagnosticDescriptor>> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return services.AddSingleton(new DiagnosticCatalog(describe));
    }

    /// <summary>
    /// Registers the type of the plugin's options: read from its section of the configuration when the plugin is loaded,
    /// checked, and handed to every constructor that asks for a <typeparamref name="T"/>. A host lists them with what
    /// their <see cref="System.ComponentModel.DescriptionAttribute"/> says.
    /// </summary>
    /// <param name="services">The plugin's services.</param>
    /// <param name="json">
    /// How they are read, from a source-generated context: <c>() =&gt; MyJson.Default.MyOptions</c>. Asked for where there
    /// is a section, or a host lists the options; in most runs there is neither, and such a context takes long to make.
    /// Members are settable (<c>set</c>): a reader of JSON gives an
    /// <c>init</c> member that the configuration leaves out the default of its type, not the one that stands in the class.
    /// </param>
    /// <param name="validate">What is wrong with the values, a sentence each; null: any values will do.</param>
    /// <exception cref="InvalidOperationException">The plugin registered options before: it has one section.</exception>
    public static IServiceCollection AddPluginOptions<T>(
        this IServiceCollection services, Func<JsonTypeInfo<T>> json, Func<T, IEnumerable<string>>? validate = null)
        where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        if (services.Any(service => service.ServiceType == typeof(PluginOptions)))
            throw new InvalidOperationException("A plugin registers its options once: it has one section of the configuration.");
        services.AddSingleton(provider => new PluginOptions<T>(provider.GetRequiredService<PluginContext>(), json, validate));
        services.AddSingleton<PluginOptions>(provider => provider.GetRequiredService<PluginOptions<T>>());
        return services.AddSingleton(provider => provider.GetRequiredService<PluginOptions<T>>().Value);
    }
}
