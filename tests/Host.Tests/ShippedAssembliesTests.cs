using System.Text.Json;

namespace Analysis.Host.Tests;

internal sealed class ShippedAssembliesTests
{
    [Test]
    public void Nothing_that_ships_references_the_compiler()
    {
        var files = Directory.GetFiles(Repository.OutputOf("Host"), "*.deps.json", SearchOption.AllDirectories);
        Assert.That(files, Has.Length.EqualTo(5), "the host and its four plugins");
        foreach (var file in files)
        {
            using var deps = JsonDocument.Parse(File.ReadAllText(file));
            var libraries = deps.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name).ToList();
            Assert.That(libraries, Is.Not.Empty);
            Assert.That(libraries, Has.None.StartsWith("Microsoft.CodeAnalysis"), file);
        }
    }

    [Test]
    public void No_plugin_ships_Core()
    {
        var plugins = Path.Combine(Repository.OutputOf("Host"), "plugins");
        Assert.That(Directory.GetFiles(plugins, "Analysis.Core.dll", SearchOption.AllDirectories), Is.Empty);
    }
}
