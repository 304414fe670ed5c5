using System.Text.Json;
using Analysis;
using Analysis.Keywords;

namespace Keywords.Tests;

public sealed class KeywordOptionsTests
{
    private static readonly KeywordOptions All = new() { MaximumTerms = 0 };

    private static List<string> Terms(KeywordOptions options, string text = Sample.Text) =>
        [.. Sample.Keywords(options, Sample.Article(text)).Select(keyword => keyword.Term)];

    [Test]
    public void WordsOfOneCharacterAreLeftOutUnlessAskedFor()
    {
        Assert.That(Terms(All), Has.None.Length.EqualTo(1));
        Assert.That(Terms(All with { OneCharacterWords = true }), Has.Member("饭"));
    }

    [Test]
    public void NumbersAreLeftOutUnlessAskedFor()
    {
        Assert.That(Terms(All), Has.None.EqualTo("12"));
        Assert.That(Terms(All with { Numbers = true }), Has.Member("12"));
    }

    [Test]
    public void LatinWordsAreListedUnlessTurnedOff()
    {
        Assert.That(Terms(All), Has.Member("AI").And.Member("AI点餐"));
        Assert.That(Terms(All with { Latin = false }), Has.None.Contains("AI"));
    }

    [Test]
    public void PhrasesAreListedUnlessTurnedOff()
    {
        var terms = Terms(All with { Phrases = false });
        Assert.That(terms, Has.None.EqualTo("社区食堂"));
        Assert.That(terms, Has.Member("社区").And.Member("食堂"));
    }

    [Test]
    public void NewWordsAreListedAndMarkedUnlessTurnedOff()
    {
        var text = Sample.Text + "\n云帆镇很大。去云帆镇，看云帆镇，云帆镇！";
        var segmenter = () => Sample.Segmenter().With(WordClass.Noun, "云帆 镇").With(WordClass.Verb, "去 看");
        var keyword = Sample.Keywords(All, Article.FromText(text), segmenter()).Single(keyword => keyword.Term == "云帆镇");
        Assert.That((keyword.IsNew, keyword.Count), Is.EqualTo((true, 4)));

        var without = Sample.Keywords(All with { NewWords = false }, Article.FromText(text), segmenter());
        Assert.That(without.Single(keyword => keyword.Term == "云帆镇").IsNew, Is.False);
    }

    [Test]
    public void TheMinimumCountHolds() =>
        Assert.That(Sample.Keywords(All with { MinimumCount = 3 }).Select(keyword => keyword.Count), Is.All.AtLeast(3));

    [Test]
    public void TheMinimumLengthHolds() =>
        Assert.That(Terms(All with { MinimumLength = 4 }).Select(term => term.Length), Is.All.AtLeast(4));

    [Test]
    public void TheNumberOfTermsIsKept() =>
        Assert.That(Terms(new KeywordOptions { MaximumTerms = 7 }), Has.Count.EqualTo(7));

    [Test]
    public void OnlyTheNamedPartsOfSpeechAreListedAsWords()
    {
        var terms = Terms(All with { PartsOfSpeech = [WordClass.Verb], Phrases = false });
        Assert.That(terms, Has.Member("送餐").And.None.EqualTo("老人"));
    }

    [Test]
    public void StopWordsAreAddedOrReplaced()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, Guid.NewGuid() + ".txt");
        File.WriteAllText(file, "# mine\n老人\n");
        try
        {
            Assert.That(Terms(All with { StopWordsFile = file }), Has.None.EqualTo("老人"));
            Assert.That(Terms(All with { StopWordsFile = file }), Has.None.EqualTo("成为"));
            Assert.That(Terms(All with { StopWordsFile = file, ReplaceStopWords = true }), Has.Member("成为").And.None.EqualTo("老人"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void AFileOfStopWordsThatIsNotThereIsSaid() =>
        Assert.That(() => new KeywordAnalyzer(All with { StopWordsFile = "no-such-file.txt" }), Throws.TypeOf<PluginOptionsException>());

    [Test]
    public void WordsAreMeasuredAgainstAReferenceOfTheUsersOwn()
    {
        // Against the background 志愿者 is as common as 企业; in this corpus everybody speaks of 企业.
        using var file = new TextFile("# mine\n企业\t90000\n志愿者 3\n");
        var keywords = Sample.Keywords(All with { Ranking = KeywordRanking.TfIdf, ReferenceFile = file.Path });
        var (rare, common) = (keywords.Single(keyword => keyword.Term == "志愿者"), keywords.Single(keyword => keyword.Term == "企业"));
        Assert.That(rare.Score / rare.Count, Is.GreaterThan(100 * common.Score / common.Count));
        Assert.That(keywords.Single(keyword => keyword.Term == "邻里").Score, Is.GreaterThan(rare.Score), "a word that the list lacks");
    }

    [TestCase("企业\n")]
    [TestCase("企业 many\n")]
    [TestCase("企业 0\n")]
    [TestCase("# nothing\n")]
    public void AReferenceWithoutCountsIsSaid(string list)
    {
        using var file = new TextFile(list);
        Assert.That(() => new KeywordAnalyzer(All with { ReferenceFile = file.Path }), Throws.TypeOf<PluginOptionsException>());
    }

    [Test]
    public void AReferenceThatIsNotThereIsSaid()
    {
        using var json = JsonDocument.Parse("""{ "referenceFile": "no-such-list.txt" }""");
        Assert.That(() => new PipelineBuilder().Add(Sample.Segmenter()).Add(new KeywordPlugin(), new PluginContext(".", json.RootElement)).Build(),
            Throws.InstanceOf<PluginOptionsException>());
    }

    [TestCase(KeywordRanking.Frequency)]
    [TestCase(KeywordRanking.TfIdf)]
    [TestCase(KeywordRanking.TextRank)]
    [TestCase(KeywordRanking.Combined)]
    public void EveryRankingListsTheSameTerms(KeywordRanking ranking) =>
        Assert.That(Terms(All with { Ranking = ranking }), Is.EquivalentTo(Terms(All)));

    [Test]
    public void FrequencyRanksByCount() =>
        Assert.That(Sample.Keywords(All with { Ranking = KeywordRanking.Frequency }).Select(keyword => (double)keyword.Count),
            Is.EqualTo(Sample.Keywords(All with { Ranking = KeywordRanking.Frequency }).Select(keyword => keyword.Score)));

    [Test]
    public void TheOptionsAreReadFromTheConfiguration()
    {
        using var json = JsonDocument.Parse("""{ "maximumTerms": 3, "ranking": "textRank", "partsOfSpeech": ["noun"] }""");
        var pipeline = new PipelineBuilder().Add(Sample.Segmenter())
            .Add(new KeywordPlugin(), new PluginContext(".", json.RootElement)).Build();
        Assert.That(pipeline.Analyze(Sample.Article()).Get(KeywordLayer.Key), Has.Count.EqualTo(3));
    }

    [Test]
    public void AnOptionThatDoesNotExistIsSaid()
    {
        using var json = JsonDocument.Parse("""{ "maximumWords": 3 }""");
        Assert.That(() => new PipelineBuilder().Add(new KeywordPlugin(), new PluginContext(".", json.RootElement)),
            Throws.InstanceOf<PluginOptionsException>());
    }
}
