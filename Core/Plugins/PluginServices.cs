using System.Diagnostics.CodeAnalysis;
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
}
