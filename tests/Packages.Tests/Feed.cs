using System.Diagnostics;
using System.Xml.Linq;

namespace Analysis.Packages.Tests;

/// <summary>
/// All packages, made once for these tests into a folder of their own, by a build that leaves the checkout's output
/// alone; and a cache of packages that begins empty, so that nothing restored before can stand in for them.
/// </summary>
[SetUpFixture]
public sealed class Feed
{
    private static TemporaryFolder? folder;

    /// <summary>The version of all packages.</summary>
    public static string Version { get; } =
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

    /// <summary>The folder of packages.</summary>
    public static string Packages => folder!["feed"];

    /// <summary>A folder for what is made of the packages, outside of the checkout.</summary>
    public static TemporaryFolder Outside => folder!;

    [OneTimeSetUp]
    public void Pack()
    {
        // Without blanks: the linker of programs compiled ahead of time is told paths without quotation marks.
        folder = new TemporaryFolder("analysis-");
        folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="fresh" value="{Packages}" /></packageSources>
            </configuration>
            """);
        string[] projects = ["Core", "Plugins/Segmentation", "Plugins/Enumeration", "Plugins/Quotation", "Plugins/Keywords", "Host", "tests/Testing", "samples/Templates"];
        folder.Write("pack.proj", $"""
            <Project>
              <ItemGroup>
                {string.Concat(projects.Select(project => $"<Packed Include=\"{Directory.GetFiles(Path.Combine(Repository.Root, project), "*.csproj").Single()}\" />"))}
              </ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Packed)" Targets="Restore" /></Target>
              <Target Name="Pack"><MSBuild Projects="@(Packed)" Targets="Pack" BuildInParallel="true" /></Target>
            </Project>
            """);
        // The packages keep the portable assemblies, so compiling them ahead of time would be for nothing.
        string[] properties = ["-p:Configuration=Release", $"-p:ArtifactsPath={folder["artifacts"]}", $"-p:PackageOutputPath={Packages}", "-p:ReadyToRun=false", "-v:q", "-nodeReuse:false"];
        // Two invocations, as restoring changes what building imports.
        Run("dotnet", ["msbuild", folder["pack.proj"], "-t:Restore", .. properties]);
        Run("dotnet", ["msbuild", folder["pack.proj"], "-t:Pack", .. properties]);
    }

    [OneTimeTearDown]
    public void Remove() => folder?.Dispose();

    /// <summary>Runs a program outside of the checkout, with the empty cache, and returns what it wrote.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Outside.Path,
            Environment = { ["LC_ALL"] = "C.UTF-8", ["NUGET_PACKAGES"] = Outside["cache"], ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_CLI_HOME"] = Outside["home"], ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        var result = ProcessResult.Of(Process.Start(start)!);
        Assert.That(result.ExitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}\n{result.Output}{result.Error}");
        return result.Output.ReplaceLineEndings("\n");
    }
}
