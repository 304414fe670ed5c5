using Analysis;
using Core.Tests.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Core.Tests.Plugins;

public sealed class AddAnalysisTests
{
    [Test]
    public void A_program_configures_plugins_and_asks_for_a_pipeline()
    {
        using var program = Services(new()
        {
            ["Analysis:Core.Tests:Drops"] = "12",
            ["Analysis:core.tests:density"] = "0.25",
            ["Analysis:Core.Tests:Waterproof"] = "False",
            ["Analysis:Core.Tests:Name"] = "8",
            ["Analysis:Core.Tests:Colours:0"] = "DarkRed",
            ["Analysis:Core.Tests:Colours:1"] = "Black",
            ["Analysis:Core.Tests:Year"] = "1936",
        }).BuildServiceProvider();

        var note = program.GetRequiredService<AnalysisPipeline>().Analyze(Article.FromText("河")).Get(NoteAnalyzer.Key("ink")).Single();
        var options = ((InkAnalyzer)program.GetRequiredService<IReadOnlyList<PluginContainer>>().Single().Analyzers.Single()).Options;

        Assert.That(note.Value, Is.EqualTo(new Note("8", 12)));
        Assert.That((options.Density, options.Waterproof, options.Year), Is.EqualTo((0.25, false, 1936)));
        Assert.That(options.Colours, Is.EqualTo(new[] { Colour.DarkRed, Colour.Black }));
        Assert.That(program.GetRequiredService<ArticleReader>().Read(new SourceText("河水清清。")).Articles, Has.Length.EqualTo(1));
        Assert.That(program.GetRequiredService<AnalysisPipeline>(), Is.SameAs(program.GetRequiredService<AnalysisPipeline>()));
    }

    [TestCase("Drops", "many", "Core.Tests: The options cannot be read")]
    [TestCase("Drops", "-2", "Core.Tests: drops is -2")]
    [TestCase("Dorps", "2", "Core.Tests: There is no option 'Dorps'")]
    public void Options_that_are_wrong_are_said_with_the_plugins_name(string name, string value, string words)
    {
        using var program = Services(new() { [$"Analysis:Core.Tests:{name}"] = value }).BuildServiceProvider();
        Assert.That(() => program.GetRequiredService<AnalysisPipeline>(), Throws.TypeOf<PluginOptionsException>().With.Message.StartsWith(words));
    }

    [Test]
    public void Faults_go_to_the_programs_log_and_plugins_are_disposed_with_the_program()
    {
        using var log = new MemoryLog();
        Blotter blotter;
        using (var program = Services([]).AddLogging(logging => logging.AddProvider(log)).BuildServiceProvider())
        {
            program.GetRequiredService<AnalysisPipeline>().Analyze(Article.FromText("泼墨", "page#7"));
            blotter = ((InkAnalyzer)program.GetRequiredService<IReadOnlyList<PluginContainer>>().Single().Analyzers.Single()).Blotter;
            Assert.That(blotter.IsDisposed, Is.False);
        }

        Assert.That(log.Lines, Is.EqualTo(new[] { "Warning Analysis.AnalysisPipeline Core.Tests.Plugins.InkAnalyzer failed on page#7: InvalidOperationException: Spilt." }));
        Assert.That(blotter.IsDisposed, Is.True);
    }

    [Test]
    public void Only_the_layers_that_are_asked_for_are_computed()
    {
        using var program = new ServiceCollection().AddAnalysis(analysis => analysis.Add<InkPlugin>().Only("water")).BuildServiceProvider();
        Assert.That(program.GetRequiredService<AnalysisPipeline>().Analyzers, Is.Empty);
    }

    private static IServiceCollection Services(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddAnalysis(analysis => analysis
            .Add<InkPlugin>()
            .Configure(configuration.GetSection("Analysis").AsEnumerable(makePathsRelative: true)));
    }

    private sealed class MemoryLog : ILoggerProvider, ILogger
    {
        private string category = "";

        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName)
        {
            category = categoryName;
            return this;
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {category} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
