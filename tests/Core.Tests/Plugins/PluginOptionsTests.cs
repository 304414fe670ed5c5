using System.Text.Json;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

namespace Core.Tests.Plugins;

public sealed class PluginOptionsTests
{
    [Test]
    public void What_the_section_leaves_out_keeps_its_default()
    {
        using var container = Create("""{ "drops": 7 }""");
        var options = ((InkAnalyzer)container.Analyzers.Single()).Options;
        Assert.That((options.Drops, options.Name, options.Waterproof), Is.EqualTo((7, "松烟", true)));
    }

    [TestCase("""{ "drops": -1 }""", "drops is -1; it cannot be less than 0.")]
    [TestCase("""{ "dorps": 1 }""", "There is no option 'dorps'; there are: drops, density")]
    [TestCase("""{ "drops": "many" }""", "The options cannot be read")]
    [TestCase("""{ "colours": ["green"] }""", "The options cannot be read")]
    [TestCase("[1]", "The options cannot be read")]
    public void Values_that_are_wrong_are_refused_when_the_plugin_is_loaded(string section, string words) =>
        Assert.That(() => Create(section), Throws.TypeOf<PluginOptionsException>().With.Message.Contains(words));

    [Test]
    public void A_host_can_list_them()
    {
        using var container = Create("{}");
        Assert.That(container.Options.Select(option => $"{option.Name} {option.ValueType} {option.Default} {option.Description}"), Is.EqualTo(new[]
        {
            "drops integer 3 How many drops at once.",
            "density number 0.5 ",
            "waterproof true|false true ",
            "name string \"松烟\" 墨的名字。",
            "maker string null ",
            "colours list of Black|DarkRed [\"Black\"] ",
            "year integer null ",
        }));
    }

    [Test]
    public void A_plugin_has_one_section_and_registers_it_once() =>
        Assert.That(
            () => new ServiceCollection().AddPluginOptions(() => InkJson.Default.InkOptions).AddPluginOptions(() => InkJson.Default.InkOptions),
            Throws.InvalidOperationException);

    private static PluginContainer Create(string section)
    {
        using var options = JsonDocument.Parse(section);
        return PluginContainer.Create(new InkPlugin(), new PluginContext("here", options.RootElement));
    }
}
