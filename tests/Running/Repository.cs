namespace Analysis.Running;

/// <summary>Finds what was built beside these tests, from where they lie themselves.</summary>
public static class Repository
{
    private static readonly DirectoryInfo Here = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>The configuration in which these tests were built.</summary>
    public static string Configuration => Here.Parent!.Name;

    /// <summary>The repository's root: the tests lie in tests/Host.Tests/bin/Configuration/framework.</summary>
    public static string Root => Here.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;

    /// <summary>The output folder of a project of one framework, in the configuration of the tests.</summary>
    public static string OutputOf(string project) => Path.Combine(Root, project, "bin", Configuration, Here.Name);

    /// <summary>The folder of a test plugin.</summary>
    public static string TestPlugin(string name) => Path.Combine(Root, "tests", "TestPlugins", "bin", Configuration, name);
}
