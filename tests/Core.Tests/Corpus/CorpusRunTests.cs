using Analysis;
using Core.Tests.Pipeline;
using CsCheck;

namespace Core.Tests.Corpus;

public sealed class CorpusRunTests
{
    private static readonly SentenceLengths Analyzer = new();

    [Test]
    public void Any_order_in_any_number_of_parts_gives_the_same_table()
    {
        var articles = Enumerable.Range(0, 40)
            .Select(i => new AnnotatedArticle(Article.FromText(new string('水', i % 7 + 1) + "。山。", $"a#{i}")))
            .ToArray();
        var whole = Lines(TableOf(articles));
        Assert.That(whole, Has.Length.EqualTo(7));

        Gen.Select(Gen.Shuffle(articles), Gen.Int[1, 7]).Sample((shuffled, parts) =>
        {
            var runs = Enumerable.Range(0, parts).Select(_ => Analyzer.Begin()).ToArray();
            for (var i = 0; i < shuffled.Length; i++)
                runs[i % parts].Add(shuffled[i]);
            foreach (var run in runs.Skip(1))
                runs[0].Merge(run);
            Assert.That(runs[0].ArticleCount, Is.EqualTo(40));
            Assert.That(Lines(runs[0].Complete()), Is.EqualTo(whole));
        }, iter: 50, threads: 1);
    }

    [Test]
    public void Articles_in_other_languages_are_passed_over()
    {
        using var run = Analyzer.Begin();
        run.Add(new AnnotatedArticle(Article.FromText("One. Two.", language: "en")));
        Assert.That((run.ArticleCount, run.Complete().Rows.Length), Is.EqualTo((0, 0)));
    }

    [Test]
    public void An_article_without_a_layer_that_is_needed_is_refused_by_name()
    {
        using var run = new NeedsNotes().Begin();
        Assert.That(
            () => run.Add(new AnnotatedArticle(Article.FromText("河", "page#1"))),
            Throws.ArgumentException.With.Message.Contains("page#1").And.Message.Contains("'note'"));
    }

    [Test]
    public void A_run_that_is_over_takes_nothing_more_and_its_state_was_disposed()
    {
        var before = SentenceLengths.State.Disposed;
        var run = Analyzer.Begin();
        var other = Analyzer.Begin();
        run.Merge(other);
        run.Complete();
        Assert.That(SentenceLengths.State.Disposed - before, Is.EqualTo(2));
        Assert.That(() => run.Add(new AnnotatedArticle(Article.FromText("河"))), Throws.InvalidOperationException);
        Assert.That(() => run.Merge(other), Throws.InvalidOperationException);
        Assert.That(() => run.Complete(), Throws.InvalidOperationException);
    }

    [Test]
    public void Only_runs_of_one_analyzer_merge()
    {
        using var run = Analyzer.Begin();
        Assert.That(() => run.Merge(run), Throws.ArgumentException);
        Assert.That(() => run.Merge(new SentenceLengths().Begin()), Throws.ArgumentException);
    }

    private static Table TableOf(IEnumerable<AnnotatedArticle> articles)
    {
        using var run = Analyzer.Begin();
        foreach (var article in articles)
            run.Add(article);
        return run.Complete();
    }

    private static string[] Lines(Table table) => [.. table.Rows.Select(row => string.Join('\t', row))];

    private sealed class NeedsNotes : CorpusAnalyzer<object>
    {
        public override string TableName => "notes";

        public override System.Collections.Immutable.ImmutableArray<LayerKey> Inputs => [NoteAnalyzer.Key("note")];

        public override object CreateState() => new();

        public override void Add(object state, AnnotatedArticle article, CancellationToken cancellationToken) => Assert.Fail("It lacks a layer.");

        public override void Merge(object state, object other)
        {
        }

        public override Table Complete(object state, CancellationToken cancellationToken) => new(TableName, [], []);
    }
}
