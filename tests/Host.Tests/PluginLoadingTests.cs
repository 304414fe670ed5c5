using System.Diagnostics;

namespace Analysis.Host.Tests;

/// <summary>Every broken plugin runs beside a good one, with a real file: the good one's output has to be whole.</summary>
internal sealed class PluginLoadingTests
{
    [TestCase("NoAttribute", "PLG004", "names no plugin")]
    [TestCase("NewerCore", "PLG005", "99.0.0.0")]
    [TestCase("OlderCore", "PLG006", "0.0.9.0")]
    [TestCase("ShipsOwnCore", "PLG007", "Analysis.Core.dll")]
    [TestCase("MissingDependency", "PLG008", "Newtonsoft.Json")]
    [TestCase("ThrowsOnRegister", "PLG009", "InvalidOperationException: No licence was found. ")]
    [TestCase("ThrowsInConstructor", "PLG009", "NotSupportedException: Not on a Sunday. ")]
    [TestCase("StrangeCore", "PLG018", "Register")]
    [TestCase("WritesTwice", "PLG012", "Layer 'good'")]
    [TestCase("MissingInput", "PLG013", "layer 'nowhere'")]
    [TestCase("Cycle", "PLG014", "'egg'")]
    [TestCase("ThrowsOnAnalyze", "PLG016", "InvalidOperationException: Out of ink")]
    public void A_broken_plugin_is_named_with_its_fault_and_the_others_run(string plugin, string code, string words)
    {
        var result = RunWithGood(Repository.TestPlugin(plugin));
        Assert.That(result.Error, Does.StartWith(code + " ").And.Contain(plugin).And.Contain(words));
        AssertGoodRan(result);
    }

    [Test]
    public void A_file_that_is_no_assembly_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Text/Text.dll", "This is a text.");
        var result = RunWithGood(folder.Path);
        Assert.That(result.Error, Does.StartWith("PLG003 " + folder["Text/Text.dll"]));
        AssertGoodRan(result);
    }

    [Test]
    public void A_list_of_dependencies_that_is_damaged_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.TestPlugin("WithReader"), "WithReader");
        folder.Write("WithReader/WithReader.deps.json", "{ \"targets\": ");
        var result = RunWithGood(folder.Path);
        Assert.That(result.Error, Does.StartWith("PLG018 " + folder["WithReader/WithReader.dll"]).And.Contain("deps.json"));
        AssertGoodRan(result);
    }

    [Test]
    public void A_plugin_for_a_newer_runtime_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.TestPlugin("WithReader"), "WithReader");
        PatchedAssembly.ForRuntime(folder["WithReader/WithReader.dll"], 99);
        var result = RunWithGood(folder.Path);
        Assert.That(result.Error, Does.StartWith("PLG020 ").And.Contain("built for a newer .NET: .NET 99"));
        AssertGoodRan(result);
    }

    [Test]
    public void A_native_library_is_found()
    {
        var result = RunWithGood(Repository.TestPlugin("WithNative"));
        AssertGoodRan(result, exitCode: 0);
        Assert.That(Messages(result, "NAT001").Single(), Does.Match(@"^3\.\d+\.\d+$"));
    }

    [Test]
    public void Satellite_assemblies_are_found()
    {
        var result = RunWithGood(Repository.TestPlugin("WithSatellite"));
        AssertGoodRan(result, exitCode: 0);
        Assert.That(Messages(result, "SAT001"), Is.EquivalentTo(new[] { "Good morning", "Guten Morgen", "早上好" }));
    }

    [Test]
    public void Plugins_built_on_container_10_and_on_11_run_side_by_side()
    {
        var result = RunWithGood(Repository.TestPlugin("OnDi11"));
        AssertGoodRan(result, exitCode: 0);
        Assert.That(Messages(result, "CON001").Single(), Is.EqualTo("11 on 11, logging is False"));
        Assert.That(ContainerOf("Good"), Is.EqualTo(10));
        Assert.That(ContainerOf("OnDi11"), Is.EqualTo(11));

        static int? ContainerOf(string plugin) => PatchedAssembly.ReferencesOf(Path.Combine(Repository.TestPlugin(plugin), plugin + ".dll"))["Microsoft.Extensions.DependencyInjection.Abstractions"].Major;
    }

    [Test]
    public void Fifty_plugins_start_together()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 50; i++)
        {
            var name = $"Numbered{i:00}";
            Directory.CreateDirectory(folder[name]);
            foreach (var file in Directory.GetFiles(Repository.TestPlugin("Numbered"), "Numbered00.*"))
                File.WriteAllBytes(folder[$"{name}/{Path.GetFileName(file).Replace("Numbered00", name, StringComparison.Ordinal)}"], PatchedAssembly.Renamed(File.ReadAllBytes(file), "Numbered00", name));
        }

        var result = RunWithGood(folder.Path);
        AssertGoodRan(result, exitCode: 0);
        Assert.That(
            result.Article.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("code").GetString()),
            Is.EquivalentTo(Enumerable.Range(0, 50).Select(i => $"Numbered{i:00}")));
    }

    [Test]
    public void A_folder_without_an_assembly_and_a_folder_that_is_not_there_are_named()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["Empty"]);
        var result = RunWithGood(folder.Path, folder["nowhere"]);
        Assert.That(result.Error, Does.Contain("PLG002 " + folder["Empty"]).And.Contain("PLG001 " + folder["nowhere"]));
        AssertGoodRan(result);
    }

    [Test]
    public void The_same_plugin_from_two_folders_is_loaded_once()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.TestPlugin("Good"), "Good");
        var result = RunWithGood(folder.Path);
        Assert.That(result.Error, Does.StartWith("PLG011 " + folder["Good"]));
        AssertGoodRan(result);
    }

    [Test]
    public void Options_of_another_shape_are_the_configurations_fault()
    {
        using var folder = new TemporaryFolder();
        var config = folder.Write("analysis.json", """{"plugins": {"Good": {"word": 7}}}""");
        var result = Run(folder, "--plugins", Repository.TestPlugin("Good"), "--config", config);
        Assert.That(result.Error, Does.StartWith("PLG010 "));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Options_reach_the_plugin()
    {
        using var folder = new TemporaryFolder();
        var config = folder.Write("analysis.json", """{ /* a comment */ "plugins": {"Good": {"word": "你"}},}""");
        var result = Run(folder, "--plugins", Repository.TestPlugin("Good"), "--config", config);
        Assert.That(result.Article.GetProperty("layers").GetProperty("good")[0].GetProperty("word").GetString(), Is.EqualTo("你"));
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void A_plugin_lies_in_a_path_with_blanks_and_Chinese_characters()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.TestPlugin("Good"), "插件 一/Good");
        AssertGoodRan(Run(folder, "--plugins", folder["插件 一"]), exitCode: 0);
    }

    [Test]
    public void Two_plugins_and_the_host_run_on_three_versions_of_one_package()
    {
        var own = FileVersionInfo.GetVersionInfo(Path.Combine(Repository.OutputOf("Host"), "Spectre.Console.dll")).FileVersion;
        var result = RunWithGood(Repository.TestPlugin("ConflictA"), Repository.TestPlugin("ConflictB"));
        var layers = result.Article.GetProperty("layers");
        Assert.That(layers.GetProperty("version.a")[0].GetProperty("file").GetString(), Does.StartWith("0.49.1"));
        Assert.That(layers.GetProperty("version.b")[0].GetProperty("file").GetString(), Does.StartWith("0.55.0"));
        Assert.That(own, Does.Not.StartWith("0.49.1").And.Not.StartWith("0.55.0"), "the host's own");
        AssertGoodRan(result, exitCode: 0);
    }

    [Test]
    public void The_other_analyzers_of_a_plugin_run_where_one_of_them_does_not_fit()
    {
        var result = RunWithGood(Repository.TestPlugin("WritesTwice"));
        Assert.That(result.Article.GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo("OWN001"));
    }

    [Test]
    public void An_analyzer_that_throws_leaves_a_fault_and_so_does_what_waits_for_it()
    {
        var faults = RunWithGood(Repository.TestPlugin("ThrowsOnAnalyze")).Article.GetProperty("faults");
        Assert.That(faults[0].GetRawText(), Is.EqualTo(
            """{"plugin":"ThrowsOnAnalyze","layer":"throwing","message":"InvalidOperationException: Out of ink."}"""));
        Assert.That(faults[1].GetProperty("layer").GetString(), Is.EqualTo("waiting"));
    }

    [Test]
    public void A_plugins_reader_reads_its_files_and_the_metadata_arrives()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.cards", "2020-01-01\n第一张好\n====\n2021-01-01\n第二张\n");
        folder.Write("bad.cards", "no line end");
        var result = HostProcess.Run("run", folder.Path, "--format", "json", "--plugins", Repository.TestPlugin("WithReader"));
        var documents = result.Json.GetProperty("documents");
        Assert.That(documents[0].GetProperty("path").GetString(), Does.EndWith("b.cards/1"));
        Assert.That(documents[1].GetProperty("articles")[0].GetProperty("metadata").GetProperty("date").GetString(), Is.EqualTo("2021-01-01"));
        Assert.That(documents[2].GetProperty("error").GetString(), Does.StartWith("INPUT014").And.Contain(": A card begins with the line of its date. "));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    private static string?[] Messages(ProcessResult result, string code) =>
        [.. from found in result.Article.GetProperty("diagnostics").EnumerateArray()
            where found.GetProperty("code").GetString() == code
            select found.GetProperty("message").GetString()];

    private static ProcessResult RunWithGood(params string[] plugins)
    {
        using var folder = new TemporaryFolder();
        return Run(folder, [.. ((string[])[Repository.TestPlugin("Good"), .. plugins]).SelectMany(path => (string[])["--plugins", path])]);
    }

    private static ProcessResult Run(TemporaryFolder folder, params string[] arguments) =>
        HostProcess.Run(["run", folder.Write("a.txt", "你好。\n"), "--format", "json", .. arguments]);

    private static void AssertGoodRan(ProcessResult result, int exitCode = 2)
    {
        Assert.That(result.Article.GetProperty("layers").GetProperty("good").GetArrayLength(), Is.EqualTo(1));
        Assert.That(result.ExitCode, Is.EqualTo(exitCode));
        Assert.That(result.Error.Split('\n').SkipLast(1), Is.All.StartWith("PLG"));
    }
}
