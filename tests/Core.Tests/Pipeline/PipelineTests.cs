using Analysis;

namespace Core.Tests.Pipeline;

public sealed class PipelineTests
{
    private static readonly Article River = Article.FromText("河水慢慢涨起来了。");

    [Test]
    public void Analyzers_run_behind_what_they_read_and_else_by_name()
    {
        var pipeline = Builder(new NoteAnalyzer("a", "c"), new NoteAnalyzer("c"), new NoteAnalyzer("b")).Build();

        Assert.That(pipeline.Analyzers.Select(analyzer => analyzer.OutputKey.Name), Is.EqualTo(new[] { "b", "c", "a" }));
    }

    [Test]
    public void The_time_of_each_analyzer_is_told_also_of_one_that_fails()
    {
        var told = new List<(string, bool)>();
        var failing = new NoteAnalyzer("b") { Does = (_, _) => throw new InvalidOperationException("ink") };
        var result = Builder(new NoteAnalyzer("a"), failing, new NoteAnalyzer("c", "b")).Build()
            .AnalyzeTimed(River, (analyzer, time) => told.Add((analyzer.OutputKey.Name, time >= TimeSpan.Zero)));

        Assert.That(told, Is.EqualTo(new[] { ("a", true), ("b", true) }), "the third was skipped");
        Assert.That(result.Faults, Has.Length.EqualTo(2));
    }

    [Test]
    public void Two_writers_of_a_layer_are_named()
    {
        var problem = Problems(new NoteAnalyzer("a"), new NoteAnalyzer("a")).Single();

        Assert.That(problem.Kind, Is.EqualTo(PipelineProblemKind.TwoWriters));
        Assert.That(problem.Layer, Is.EqualTo("a"));
    }

    [Test]
    public void A_missing_input_is_named()
    {
        var problem = Problems(new NoteAnalyzer("a", "z")).Single();

        Assert.That(problem.Kind, Is.EqualTo(PipelineProblemKind.MissingInput));
        Assert.That(problem.Message, Does.Contain("writer of a").And.Contain("'z'"));
    }

    [Test]
    public void All_that_wait_for_one_another_are_named()
    {
        var problems = Problems(new NoteAnalyzer("a", "b"), new NoteAnalyzer("b", "a"), new NoteAnalyzer("c", "a"));

        Assert.That(problems.Select(problem => (problem.Kind, problem.Layer)), Is.EqualTo(new[] { (PipelineProblemKind.Cycle, "a"), (PipelineProblemKind.Cycle, "b") }));
    }

    [Test]
    public void Only_the_layers_asked_for_are_made_with_what_they_need_and_their_checks()
    {
        var pipeline = Builder(new NoteAnalyzer("a", "b"), new NoteAnalyzer("b"), new NoteAnalyzer("a.check", "a"), new NoteAnalyzer("c")).Only("a").Build();

        Assert.That(pipeline.Analyzers.Select(analyzer => analyzer.OutputKey.Name), Is.EquivalentTo(new[] { "a", "b", "a.check" }));
    }

    [Test]
    public void An_optional_input_is_read_where_it_is_there()
    {
        var seen = false;
        var reader = new NoteAnalyzer("a")
        {
            Optional = ["z"],
            Does = (article, token) =>
            {
                seen = article.TryGet(NoteAnalyzer.Key("z"), out _);
                return [];
            },
        };

        Builder(reader).Build().Analyze(River);
        Assert.That(seen, Is.False);
        Builder(reader, new NoteAnalyzer("z")).Build().Analyze(River);
        Assert.That(seen, Is.True);
    }

    [Test]
    public void An_analyzer_that_throws_is_a_fault_and_only_those_that_read_it_are_skipped()
    {
        var broken = new NoteAnalyzer("a") { Does = (_, _) => throw new InvalidOperationException("no ink") };
        var result = Builder(broken, new NoteAnalyzer("b", "a"), new NoteAnalyzer("c")).Build().Analyze(River);

        Assert.That(result.Faults.Select(fault => fault.Layer), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(result.Faults[0].Message, Does.Contain("no ink"));
        Assert.That(result.Faults[1].Message, Does.Contain("Skipped"));
        Assert.That(result.Layers.Keys, Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void Disorder_and_spans_over_the_end_are_faults()
    {
        var disordered = new NoteAnalyzer("a") { Does = (_, _) => [new(new TextSpan(2, 3), new Note("")), new(new TextSpan(0, 1), new Note(""))] };
        var outside = new NoteAnalyzer("b") { Does = (article, _) => [new(new TextSpan(0, article.Article.Text.Length + 1), new Note(""))] };

        Assert.That(Builder(disordered, outside).Build().Analyze(River).Faults, Has.Length.EqualTo(2));
    }

    [Test]
    public void An_analyzer_sees_just_the_layers_that_it_names()
    {
        var curious = new NoteAnalyzer("b") { Does = (article, _) => [article.Get(NoteAnalyzer.Key("a"))[0]] };

        Assert.That(Builder(new NoteAnalyzer("a"), curious).Build().Analyze(River).Faults.Single().Message, Does.Contain("no layer 'a'"));
    }

    [Test]
    public void An_article_in_a_language_that_is_not_read_gets_an_empty_layer()
    {
        var result = Builder(new NoteAnalyzer("a") { Reading = ["en"] }).Build().Analyze(River);

        Assert.That(result.Get(NoteAnalyzer.Key("a")), Is.Empty);
        Assert.That(result.Faults, Is.Empty);
    }

    [Test]
    public void Cancellation_is_passed_on()
    {
        using var stop = new CancellationTokenSource();
        var waiting = new NoteAnalyzer("a")
        {
            Does = (_, token) =>
            {
                stop.Cancel();
                token.ThrowIfCancellationRequested();
                return [];
            },
        };

        Assert.That(() => Builder(waiting).Build().Analyze(River, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static PipelineBuilder Builder(params Analyzer[] analyzers) =>
        analyzers.Aggregate(new PipelineBuilder(), (builder, analyzer) => builder.Add(analyzer));

    private static IEnumerable<PipelineProblem> Problems(params Analyzer[] analyzers) =>
        Assert.Throws<PipelineException>(() => Builder(analyzers).Build())!.Problems;
}
