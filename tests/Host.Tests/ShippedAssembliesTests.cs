using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Analysis.Host.Tests;

internal sealed class ShippedAssembliesTests
{
    private static readonly string Output = Repository.OutputOf("Host");

    [Test]
    public void Nothing_that_ships_is_the_compiler_or_references_it()
    {
        var files = Directory.GetFiles(Output, "*.dll", SearchOption.AllDirectories);
        Assert.That(files.Select(Path.GetFileName), Is.SupersetOf((string[])["analysis.dll", "Analysis.Core.dll", "Analysis.Enumeration.dll", "Analysis.Keywords.dll", "Analysis.Quotation.dll", "Analysis.Segmentation.dll"]));
        foreach (var file in files)
        {
            var names = (string[])[Path.GetFileName(file), .. ReferencesOf(file)];
            Assert.That(names, Has.None.StartsWith("Microsoft.CodeAnalysis"), file);
        }
    }

    [Test]
    public void No_plugin_ships_Core()
    {
        Assert.That(Directory.GetFiles(Path.Combine(Output, "plugins"), "Analysis.Core.dll", SearchOption.AllDirectories), Is.Empty);
    }

    private static string[] ReferencesOf(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        if (!image.HasMetadata)
            return [];
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
