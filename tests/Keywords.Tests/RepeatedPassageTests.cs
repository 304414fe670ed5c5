using Analysis;
using Analysis.Keywords;

namespace Keywords.Tests;

public sealed class RepeatedPassageTests
{
    private const string Kept = "社区食堂办得好不好，老人说了算。去年，青石桥街道开办了三家社区食堂，为老人提供助餐服务，邻里都说志愿者送餐上门实惠又贴心。";

    private const string Other = "街道把助餐服务交给餐饮企业，企业有了收入，老人得了实惠，志愿者上门送餐，陪老人说说话，傍晚才收拾碗筷回家。";

    [Test]
    public void APassageThatAPageRepeatsCountsOnce()
    {
        var (once, twice) = (Read($"{Kept}\n\n{Other}\n"), Read($"{Kept}\n\n{Other}\n\n{Kept}\n"));
        Assert.That(Counts(twice), Is.EqualTo(Counts(once)));
        Assert.That(Counts(once)["社区食堂"], Is.EqualTo(3), "once in the title");
    }

    private static Article Read(string text) =>
        new ArticleReader().Read(new SourceText($"让社区食堂成为老人的幸福厨房\n\n{text}", "page.txt")).Articles.Single();

    private static Dictionary<string, int> Counts(Article article) =>
        Sample.Keywords(new KeywordOptions { MaximumTerms = 0 }, article).ToDictionary(keyword => keyword.Term, keyword => keyword.Count);
}
