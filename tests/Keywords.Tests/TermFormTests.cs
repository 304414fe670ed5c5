using Analysis;
using Analysis.Keywords;

namespace Keywords.Tests;

/// <summary>Which pieces of a text are terms.</summary>
public sealed class TermFormTests
{
    private static readonly KeywordOptions All = new() { MaximumTerms = 0 };

    private static List<string> Terms(string text, SmallSegmenter segmenter) =>
        [.. Sample.Keywords(All, Article.FromText(text), segmenter).Select(keyword => keyword.Term)];

    [Test]
    public void APhraseThatAlwaysStandsInALongerOneIsNoTerm()
    {
        var terms = Terms(
            "办好社区食堂。要办好社区食堂，先办好社区食堂。谁来办好社区食堂？",
            new SmallSegmenter().With(WordClass.Verb, "办好").With(WordClass.Noun, "社区 食堂"));
        Assert.That(terms, Has.Member("办好社区食堂").And.Member("社区食堂").And.None.EqualTo("办好社区"));
    }

    [Test]
    public void APhraseWhoseEdgeRunsThroughAnotherTermIsNone()
    {
        // 社区食堂 stands more often than 老年社区, so the latter is no term, though it stands twice.
        var terms = Terms(
            "老年社区食堂开门。老年社区食堂关门。社区食堂很好，社区食堂很多。",
            new SmallSegmenter().With(WordClass.Verb, "开门 关门").With(WordClass.Noun, "社区 食堂 老年").With(WordClass.Adjective, "好 多"));
        Assert.That(terms, Has.Member("社区食堂").And.Member("老年社区食堂").And.None.EqualTo("老年社区"));
    }

    [Test]
    public void ATermIsFoundHoweverTheSegmenterCutIt()
    {
        // Cut as 青石|桥街 at the second place: the text still reads 青石 there, and 青石桥 only twice.
        var keywords = Sample.Keywords(
            All, Article.FromText("青石桥很老。青石桥街很长。青石桥！"),
            new SmallSegmenter().With(WordClass.Noun, "青石桥 青石 桥街").With(WordClass.Adjective, "老 长"));
        Assert.That(keywords.Single(keyword => keyword.Term == "青石桥").Count, Is.EqualTo(3));
    }

    [Test]
    public void WordsOfALatinTermMayStandABlankApart()
    {
        const string Text = "用deep learning识别字。deep learning很快。";
        var keyword = Sample.Keywords(All, Article.FromText(Text)).Single(keyword => keyword.Term == "deep learning");
        Assert.That(keyword.Spans.Select(span => span.Of(Text)), Is.EqualTo(new[] { "deep learning", "deep learning" }));
    }

    [Test]
    public void AHyphenOrADotHoldsANameTogether()
    {
        var terms = Terms(
            "“马可·波罗”来过。HTR-10很热，HTR-10很大。",
            new SmallSegmenter().With(WordClass.Noun, "马可 波罗").With(WordClass.Verb, "来过").With(WordClass.Adjective, "热 大"));
        Assert.That(terms, Has.Member("马可·波罗"));
    }

    [Test]
    public void NoTermGoesOverAMarkOrALineBreak()
    {
        var terms = Terms(
            "社区，食堂。社区，食堂。社区\n食堂\n社区\n食堂", new SmallSegmenter().With(WordClass.Noun, "社区 食堂"));
        Assert.That(terms, Is.EquivalentTo(new[] { "社区", "食堂" }));
    }

    [Test]
    public void ALineWithoutAFullStopAtTheEndDoesTheWorkOfATitle()
    {
        var segmenter = () => Sample.Segmenter().With(WordClass.Noun, "台账 水渠").With(WordClass.Verb, "修 查");
        var keywords = Terms("街道修水渠。街道查台账。企业修水渠，企业查台账。 水渠", segmenter());
        Assert.That(keywords.IndexOf("水渠"), Is.LessThan(keywords.IndexOf("台账")));
    }
}
