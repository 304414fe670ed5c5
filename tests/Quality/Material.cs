using System.ComponentModel;

namespace Analysis.Quality;

/// <summary>The evaluation material beside the checkout. It is no part of the project, so tests without it are skipped.</summary>
internal static class Material
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    /// <summary>A path in the material; the test is skipped where it is missing.</summary>
    public static string Need(string path)
    {
        var full = Path.Combine(Folder, path);
        if (!Path.Exists(full))
            Assert.Ignore($"The evaluation material is not here: {path}");
        return full;
    }

    /// <summary>Runs a scorer or a generator; the test is skipped where there is no Python.</summary>
    public static ProcessResult Python(string script, params string[] arguments)
    {
        var path = Need(Path.Combine("eval", script));
        try
        {
            return ProcessResult.Of(ProcessResult.Start("python3", [path, .. arguments]));
        }
        catch (Win32Exception)
        {
            Assert.Ignore("The scorers need python3, which is not here.");
            throw;
        }
    }
}
