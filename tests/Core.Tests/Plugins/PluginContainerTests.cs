using System.Text.Json;
using Analysis;
using Core.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Core.Tests.Plugins;

public sealed class PluginContainerTests
{
    [Test]
    public void A_plugin_gets_its_options_and_gives_its_analyzers()
    {
        using var options = JsonDocument.Parse("""{ "words": "from the host" }""");
        using var container = PluginContainer.Create(new NotePlugin(), new PluginContext("here", options.RootElement));

        var result = new PipelineBuilder().Add(container.Analyzers.Single()).Build().Analyze(Article.FromText("河"));

        Assert.That(result.Get(NoteAnalyzer.Key("plugin")).Single().Value.Words, Is.EqualTo("from the host"));
        Assert.That(container.Context.Directory, Is.EqualTo("here"));
    }

    [Test]
    public void Without_options_a_plugin_has_its_defaults()
    {
        var result = new PipelineBuilder().Add(new NotePlugin()).Build().Analyze(Article.FromText("河"));

        Assert.That(result.Get(NoteAnalyzer.Key("plugin")).Single().Value.Words, Is.EqualTo("from the default"));
    }

    [Test]
    public void Options_of_the_wrong_shape_are_refused_with_a_message()
    {
        using var options = JsonDocument.Parse("""{ "words": 5 }""");
        var context = new PluginContext("here", options.RootElement);

        Assert.That(() => context.GetOptions(NoteJson.Default.NoteOptions), Throws.TypeOf<PluginOptionsException>().With.Message.Contains("options"));
    }

    [Test]
    public void Each_plugin_has_a_container_of_its_own()
    {
        using var one = PluginContainer.Create(new NotePlugin());
        using var other = PluginContainer.Create(new NotePlugin());

        Assert.That(one.Analyzers.Single(), Is.Not.SameAs(other.Analyzers.Single()));
    }

    [Test]
    public void What_a_plugin_throws_while_registering_comes_out() =>
        Assert.That(() => PluginContainer.Create(new BrokenPlugin()), Throws.InvalidOperationException);

    [Test]
    public void Who_registers_only_waits_for_no_class_until_its_list_is_asked_for()
    {
        using var container = PluginContainer.Register(new UnwillingPlugin());

        Assert.That(container.Commands, Is.Empty);
        Assert.That(() => container.Analyzers, Throws.InvalidOperationException);
        Assert.That(() => PluginContainer.Create(new UnwillingPlugin()), Throws.InvalidOperationException);
    }

    private sealed class UnwillingPlugin : IAnalysisPlugin
    {
        public void Register(IServiceCollection services) =>
            services.AddSingleton<Analyzer>(_ => throw new InvalidOperationException("no paper"));
    }

    private sealed class NotePlugin : IAnalysisPlugin
    {
        public void Register(IServiceCollection services) => services.AddAnalyzer<OptionsAnalyzer>();
    }

    private sealed class BrokenPlugin : IAnalysisPlugin
    {
        public void Register(IServiceCollection services) => throw new InvalidOperationException("no ink");
    }

    private sealed class OptionsAnalyzer(PluginContext context) : Analyzer<Note>
    {
        private readonly NoteOptions options = context.GetOptions(NoteJson.Default.NoteOptions);

        public override LayerKey<Note> Output { get; } = NoteAnalyzer.Key("plugin");

        public override IEnumerable<Annotation<Note>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
            [new(new TextSpan(0, 1), new Note(options.Words))];
    }
}
