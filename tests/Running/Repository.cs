using System.Reflection;

namespace Analysis.Running;

/// <summary>Where things lie: the checkout, the built command, the evaluation material beside the checkout.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The evaluation material; it isn't part of the project and may be missing.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string Command { get; } = Built("Host", "analysis");

    /// <summary>The assembly that a project was built to, in the configuration that the tests were built in.</summary>
    public static string Built(string project, string assembly) =>
        Path.Combine(Root, project, "bin", Configuration, "net10.0", assembly + ".dll");

    private static string Configuration =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;

    /// <summary>A path in the evaluation material; the test is skipped where it is missing.</summary>
    public static string Need(string path)
    {
        var full = Path.Combine(Shared, path);
        if (!Path.Exists(full))
            Assert.Ignore($"The evaluation material is not here: {path}");
        return full;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Analysis.sln stands in no folder above the tests.");
    }
}
