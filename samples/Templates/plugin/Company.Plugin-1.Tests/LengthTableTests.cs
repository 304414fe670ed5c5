using Analysis;

namespace Company.Plugin_1.Tests;

public sealed class LengthTableTests
{
    [Test]
    public void Parts_give_the_same_table_as_the_whole()
    {
        var table = new LengthTable();
        var pipeline = new PipelineBuilder().Build();
        AnnotatedArticle[] articles = [pipeline.Analyze(Article.FromText("水渠修好了。")), pipeline.Analyze(Article.FromText("果树开花了。蜜蜂来了。"))];
        var (whole, one, other) = (table.CreateState(), table.CreateState(), table.CreateState());
        foreach (var article in articles)
            table.Add(whole, article, default);
        table.Add(one, articles[1], default);
        table.Add(other, articles[0], default);
        table.Merge(one, other);
        Assert.That(one, Is.EqualTo(whole));
        Assert.That(table.Complete(one, default).Rows, Has.Length.EqualTo(2));
    }
}
