using System.Reflection;

namespace Analysis.Host.Loading;

/// <summary>Thrown where a plugin cannot be loaded; carries what is to be said of it.</summary>
internal sealed class PluginLoadException : Exception
{
    /// <summary>Creates an exception that says <see cref="PluginProblem.ToString"/>.</summary>
    public PluginLoadException(PluginProblemKind kind, string subject, string? detail = null, Exception? inner = null)
        : base(new PluginProblem(kind, subject, detail).ToString(), inner) => Problem = new(kind, subject, detail);

    /// <summary>What is wrong.</summary>
    public PluginProblem Problem { get; }

    /// <summary>Says which kind of problem <paramref name="exception"/> is, thrown while loading or registering.</summary>
    public static PluginLoadException From(string path, Exception exception)
    {
        var cause = exception;
        while (cause is TargetInvocationException or TypeInitializationException && cause.InnerException is { } inner)
            cause = inner;
        var (kind, detail) = cause switch
        {
            PluginOptionsException => (PluginProblemKind.OptionsUnreadable, cause.Message),
            FileNotFoundException { FileName: { } file } => (PluginProblemKind.MissingDependency, file),
            FileLoadException { FileName: { } file } => (PluginProblemKind.MissingDependency, file),
            ReflectionTypeLoadException types => (PluginProblemKind.LoadFailed, types.LoaderExceptions.FirstOrDefault()?.Message ?? types.Message),
            BadImageFormatException => (PluginProblemKind.NotAnAssembly, cause.Message),
            TypeLoadException or MissingMemberException => (PluginProblemKind.LoadFailed, cause.Message),
            _ => (PluginProblemKind.RegistrationFailed, $"{cause.GetType().Name}: {cause.Message}"),
        };
        return new PluginLoadException(kind, path, detail, exception);
    }
}
