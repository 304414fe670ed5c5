using System.Diagnostics;
using System.Text.Json;

namespace Analysis.Segmentation.Tests;

public sealed class TokenAnalyzerTests
{
    private readonly TokenAnalyzer analyzer = new(Shared.Segmenter);

    [Test]
    public void Tokens_carry_number_class_and_frequency()
    {
        var tokens = Analyze("图书馆在2025年开门。");

        Assert.That(tokens.Select(token => token.Value.Class), Is.EqualTo(
            [WordClass.Noun, WordClass.Preposition, WordClass.Time, WordClass.Verb, WordClass.Punctuation]));
        Assert.That(Shared.Segmenter.Dictionary.TextOf(tokens[0].Value.WordId), Is.EqualTo("图书馆"));
        Assert.That(tokens[2].Value, Is.EqualTo(new Token(Token.NoWord, WordClass.Time, double.NaN, isGuessed: true)));
    }

    [Test]
    public void Text_in_other_languages_gets_tokens_too()
    {
        const string Text = "It's 20 degrees, он сказал.";
        var article = Article.FromText(Text, language: "en");

        var tokens = analyzer.Analyze(new AnnotatedArticle(article), CancellationToken.None);

        Assert.That(tokens.Select(token => token.Span.Of(Text)), Is.EqualTo(["It's", "20", "degrees", ",", "он", "сказал", "."]));
    }

    [Test]
    public void The_same_text_gives_the_same_tokens_on_four_threads()
    {
        var text = string.Concat(Enumerable.Repeat("王小明在2025年来到青山县白水村，看见ABC公司的30%员工。𠮷\n", 500));
        var expected = Analyze(text);

        var results = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => Analyze(text)).ToList();

        Assert.That(results, Has.All.EqualTo(expected));
    }

    [Test]
    [Retry(5)]
    public void Ten_megabytes_without_a_mark_are_cut_in_time_and_stop_when_cancelled()
    {
        var article = new AnnotatedArticle(Article.FromText(new string('国', 10_000_000)));
        using var source = new CancellationTokenSource();
        source.CancelAfter(5);
        var watch = Stopwatch.StartNew();

        Assert.That(
            () => analyzer.Analyze(article, source.Token).Count(), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)), "loose: machines are shared");
    }

    [Test]
    public void The_plugin_brings_the_layer_and_the_command_and_reads_its_options()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "云栖学堂 nt\n");
            var options = JsonSerializer.SerializeToElement(new { userDictionaries = new[] { path } });
            using var container = PluginContainer.Create(new SegmentationPlugin(), new PluginContext(".", options));

            Assert.That(container.Commands.Single().Name, Is.EqualTo("segment"));
            var pipeline = new PipelineBuilder().Add(container.Analyzers.OfType<TokenAnalyzer>().Single()).Build();
            var layer = pipeline.Analyze(Article.FromText("走进云栖学堂")).Get(StandardLayers.Token);
            Assert.That(layer[^1].Value.Class, Is.EqualTo(WordClass.OrganizationName));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private List<Annotation<Token>> Analyze(string text) =>
        [.. analyzer.Analyze(new AnnotatedArticle(Article.FromText(text)), CancellationToken.None)];
}
