using Microsoft.Extensions.DependencyInjection;

namespace Analysis;

/// <summary>What a later Core has and this one has not.</summary>
public static class LaterServices
{
    /// <summary>Registers a class.</summary>
    public static IServiceCollection AddLater<T>(this IServiceCollection services)
        where T : class => services.AddSingleton<T>();

    /// <summary>Says a word.</summary>
    public static string Word => "later";
}
