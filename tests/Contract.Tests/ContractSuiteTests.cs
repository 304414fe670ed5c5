using Analysis.Testing;

namespace Analysis.Contract.Tests;

/// <summary>The contract suite itself: it passes a sound analyzer, and each way of breaking the contract fails it.</summary>
public sealed class ContractSuiteTests
{
    private int calls;

    [Test]
    public void A_sound_analyzer_passes() =>
        AnalyzerContract.Check(new WordAnalyzer(Characters));

    [Test]
    public void Reaching_over_the_end_fails() =>
        Fails((article, _) => [new TextSpan(0, article.Text.Length + 1)]);

    [Test]
    public void Disorder_fails() =>
        Fails((article, _) => article.Text.Length < 2 ? [] : [new TextSpan(1, 2), new TextSpan(0, 1)]);

    [Test]
    public void Throwing_on_some_text_fails() =>
        Fails((article, _) => article.Text.Any(char.IsSurrogate) ? throw new FormatException() : []);

    [Test]
    public void Saying_something_else_the_second_time_fails() =>
        Fails((article, _) => article.Text.Length == 0 || calls++ % 2 == 0 ? [] : [new TextSpan(0, 1)]);

    [Test]
    public void Keeping_state_of_an_article_fails()
    {
        var shared = new List<TextSpan>();
        var analyzer = new WordAnalyzer((article, token) =>
        {
            shared.Clear();
            foreach (var span in Characters(article, token))
                shared.Add(span);
            // Long enough for another thread to come in between, which chance alone does not always bring about.
            Thread.Sleep(1);
            return shared.ToList();
        });
        Assert.That(
            () => AnalyzerContract.SaysTheSameOnFourThreads(new PipelineBuilder().Add(analyzer).Build(), analyzer),
            Throws.TypeOf<ContractException>());
    }

    [Test]
    public void What_is_written_and_cannot_be_read_again_fails() =>
        FailsWith(new ForgetfulAnalyzer(), "is not what is read again");

    [TestCase("Chinese")]
    [TestCase("zh", "zh")]
    public void A_language_that_is_no_code_or_stands_twice_fails(params string[] languages)
    {
        var analyzer = new WordAnalyzer(Characters) { Reading = [.. languages] };
        Assert.That(
            () => AnalyzerContract.NamesItsLanguages(new PipelineBuilder().Add(analyzer).Build(), analyzer),
            Throws.TypeOf<ContractException>());
    }

    [Test]
    public void An_analyzer_that_declares_its_languages_passes() =>
        AnalyzerContract.Check(new WordAnalyzer(Characters) { Reading = ["zh", "zh-Hant"] });

    [Test]
    public void Going_on_after_being_cancelled_fails()
    {
        var analyzer = new WordAnalyzer((_, _) =>
        {
            Thread.Sleep(400);
            return [];
        });
        Assert.That(
            () => AnalyzerContract.StopsWhenAsked(new PipelineBuilder().Add(analyzer).Build(), analyzer),
            Throws.TypeOf<ContractException>());
    }

    private static void Fails(Func<Article, CancellationToken, IEnumerable<TextSpan>> find) => FailsWith(new WordAnalyzer(find), "");

    private static void FailsWith(Analyzer analyzer, string words)
    {
        // CsCheck wraps what a sample throws into an exception that also says how to repeat it.
        var failure = Assert.Catch(
            () => AnalyzerContract.SurvivesAnyText(new PipelineBuilder().Add(analyzer).Build(), analyzer));
        var broken = failure as ContractException ?? failure?.InnerException as ContractException;
        Assert.That(broken?.Message, Does.Contain(words), failure?.ToString());
    }

    private static IEnumerable<TextSpan> Characters(Article article, CancellationToken cancellationToken)
    {
        for (var i = 0; i < article.Text.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            yield return new TextSpan(i, i + 1);
        }
    }
}
