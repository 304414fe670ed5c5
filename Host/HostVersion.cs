using System.Reflection;

namespace Analysis.Host;

/// <summary>The version of this command.</summary>
internal static class HostVersion
{
    /// <summary>The version without what the build added behind a plus sign: <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(HostVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
