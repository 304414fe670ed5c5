namespace Analysis.Quotation.Sources.Tests;

public sealed class SourcedQuoteTests
{
    [Test]
    public void Quotations_come_with_sources_of_several_indexes_each_named()
    {
        using var corpus = new SmallCorpus();
        using var folder = new TemporaryFolder();
        folder.Write("texts/渠上讲话.txt", "渠水有路，人心有数。石溪之水清而不浅，渠上之人忙而不乱。");
        SourceIndex.Build(folder["texts"], folder["speeches.index"]);
        using var speeches = SourceIndex.Open(folder["speeches.index"]);
        var quotes = Read("古人云：“人能知止，则不失其度。”老话说：“渠水有路，人心有数。”", corpus.Index, speeches);
        Assert.That(quotes[0].Sources[0], Has.Property("Work").EqualTo("石溪子").And.Property("Reference").EqualTo("small"));
        Assert.That(quotes[1].Sources[0], Has.Property("Work").EqualTo("渠上讲话").And.Property("Reference").EqualTo("speeches"));
        Assert.That(quotes.Select(quote => quote.Verdict), Is.All.EqualTo(QuoteVerdict.Verbatim));
    }

    [Test]
    public void A_nearer_source_stands_before_the_farther_one_of_a_limb()
    {
        using var corpus = new SmallCorpus();
        using var folder = new TemporaryFolder();
        folder.Write("texts/渠上讲话.txt", "石溪之水清而不浅，渠上之人忙而不乱。");
        SourceIndex.Build(folder["texts"], folder["speeches.index"]);
        using var speeches = SourceIndex.Open(folder["speeches.index"]);
        var quote = Read("古人云：“石溪之水清而不浅，渠上之人忙而不乱。”", corpus.Index, speeches)[0];
        Assert.That(quote.Sources.Select(source => source.Work), Is.EqualTo(new[] { "渠上讲话", "石溪子" }));
    }

    [Test]
    public void Differences_point_into_the_article()
    {
        const string text = "他常念那句“不积小步，无以至千里”。";
        var quote = Read(text).Single(quote => quote.Verdict == QuoteVerdict.Misquoted);
        var difference = quote.Differences.Single();
        Assert.That((difference.Span.Of(text), difference.Original), Is.EqualTo(("小", "跬")));
    }

    [Test]
    public void An_old_line_without_marks_is_found()
    {
        var quote = Read("干事业，不积跬步，无以至千里，急不得。").Single();
        Assert.That(quote.Mode, Is.EqualTo(QuoteMode.Unmarked));
        Assert.That(quote.Sources[0].Work, Is.EqualTo("荀子"));
    }

    [Test]
    public void Ordinary_words_are_left_alone() =>
        Assert.That(Read("春耕春种，农时不等人；抢水抢墒，机手不下田埂。“新农具”很好用。").Where(quote => quote.Sources.Length > 0), Is.Empty);

    [Test]
    public void What_is_known_of_a_false_attribution_is_said()
    {
        var quote = Read("老话说：“宝剑锋从磨砺出。”").Single();
        Assert.That(quote.Verdict, Is.EqualTo(QuoteVerdict.NotFound));
        Assert.That(quote.Fact!.Status, Is.EqualTo(AttributionStatus.Unattested));
    }

    [Test]
    public void An_index_that_is_not_there_is_said_when_the_plugin_is_loaded()
    {
        var options = System.Text.Json.JsonDocument.Parse("""{ "index": ["nowhere.index"] }""").RootElement;
        Assert.That(
            () => PluginContainer.Create(new QuotationPlugin(), new PluginContext(".", options)),
            Throws.TypeOf<PluginOptionsException>().With.Message.Contains("nowhere.index"));
    }

    [Test]
    public void Messages_are_in_the_language_asked_for()
    {
        static string Message(string? language)
        {
            var pipeline = new PipelineBuilder().Add(new QuotationAnalyzer()).Add(new QuotationCheck(language)).Build();
            return pipeline.Analyze(Article.FromText("古人云：“不积小步，无以至千里。”")).Get(StandardLayers.Check("quotation.check"))[0].Value.Message;
        }

        Assert.That(Message(null), Does.StartWith("引文有误"));
        Assert.That(Message("en"), Does.StartWith("Misquoted"));
    }

    private static List<Quote> Read(string text, params SourceIndex[] indexes)
    {
        var article = new PipelineBuilder().Add(new QuotationAnalyzer([.. indexes])).Build().Analyze(Article.FromText(text));
        Assert.That(article.Faults, Is.Empty);
        return [.. article.Get(QuotationLayer.Key).Select(quote => quote.Value)];
    }
}
