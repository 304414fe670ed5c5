using Analysis;

namespace Company.Plugin_1.Tests;

public sealed class CountCommandTests
{
    [Test]
    public void The_plugin_brings_the_command()
    {
        using var container = PluginContainer.Create(new Plugin(), new PluginContext(AppContext.BaseDirectory));
        Assert.That(container.Commands.Select(command => command.Name), Is.EqualTo(["count"]));
    }
}
