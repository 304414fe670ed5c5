using System.IO.Compression;
using System.Xml.Linq;

namespace Analysis.Packages.Tests;

/// <summary>What is in each package, and what it needs.</summary>
public sealed class PackageTests
{
    private static readonly string[] Libraries =
        ["Analysis.Core", "Analysis.Segmentation", "Analysis.Enumeration", "Analysis.Quotation", "Analysis.Keywords", "Analysis.Testing"];

    private static readonly string[] WithSymbols = [.. Libraries, "Analysis.Host"];

    private static readonly string[] All = [.. WithSymbols, "Analysis.Templates"];

    [Test]
    public void There_are_these_packages_and_their_symbols_and_no_others() => Assert.That(
        Directory.GetFiles(Feed.Packages).Select(Path.GetFileName),
        Is.EquivalentTo(All.Select(id => $"{id}.{Feed.Version}.nupkg").Concat(WithSymbols.Select(id => $"{id}.{Feed.Version}.snupkg"))));

    [TestCaseSource(nameof(All))]
    public void It_says_what_it_is_and_under_which_licence(string id)
    {
        using var package = Open(id);
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        var metadata = Metadata(package);
        Assert.That(files, Does.Contain("README.md").And.Contain("icon.png").And.Contain("THIRD-PARTY-NOTICES.md"));
        Assert.That(metadata("readme"), Is.EqualTo("README.md"));
        Assert.That(metadata("icon"), Is.EqualTo("icon.png"));
        Assert.That(metadata("license"), Is.EqualTo("MIT"));
        Assert.That(metadata("description"), Has.Length.GreaterThan(30));
        Assert.That(files, Has.None.Contains("Microsoft.CodeAnalysis"));
    }

    [TestCaseSource(nameof(Libraries))]
    public void A_library_has_its_documentation_beside_it(string id)
    {
        using var package = Open(id);
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        Assert.That(files, Does.Contain($"lib/net10.0/{id}.dll").And.Contain($"lib/net10.0/{id}.xml"));
        Assert.That(files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)), Has.Exactly(1).Items);
    }

    [TestCase("Analysis.Core", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Logging.Abstractions")]
    [TestCase("Analysis.Segmentation", "Analysis.Core")]
    [TestCase("Analysis.Enumeration", "Analysis.Core")]
    [TestCase("Analysis.Quotation", "Analysis.Core")]
    [TestCase("Analysis.Keywords", "Analysis.Core")]
    [TestCase("Analysis.Testing", "Analysis.Core", "CsCheck")]
    [TestCase("Analysis.Host")]
    public void It_needs_no_more_than(string id, params string[] dependencies)
    {
        using var package = Open(id);
        Assert.That(
            Nuspec(package).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value),
            Is.EquivalentTo(dependencies));
    }

    [Test]
    public void The_tool_has_its_plugins_inside_and_none_of_them_Core()
    {
        using var package = Open("Analysis.Host");
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        foreach (var plugin in (string[])["Segmentation", "Enumeration", "Quotation", "Keywords"])
        {
            Assert.That(files, Does.Contain($"tools/net10.0/any/plugins/{plugin}/Analysis.{plugin}.dll"));
            Assert.That(files, Does.Not.Contain($"tools/net10.0/any/plugins/{plugin}/Analysis.Core.dll"));
        }
    }

    private static ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Feed.Packages, $"{id}.{Feed.Version}.nupkg"));

    private static XDocument Nuspec(ZipArchive package)
    {
        using var stream = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static Func<string, string?> Metadata(ZipArchive package)
    {
        var elements = Nuspec(package).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);
        return name => elements[name].FirstOrDefault();
    }
}
