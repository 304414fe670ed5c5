namespace Analysis.Segmentation.Tests;

/// <summary>Sentences where taking the longest word first goes wrong.</summary>
public sealed class BestPathTests
{
    [TestCase("他在研究生命的起源", "他 在 研究 生命 的 起源")]
    [TestCase("结合成分析结果", "结合 成 分析 结果")]
    [TestCase("这项服务使用户满意", "这 项 服务 使 用户 满意")]
    [TestCase("中华人民共和国成立了", "中华人民共和国 成立 了")]
    [TestCase("我们要提高人民生活水平", "我们 要 提高 人民 生活 水平")]
    public void The_likeliest_words_together_win(string text, string words) =>
        Assert.That(Shared.Cut(text), Is.EqualTo(words));
}
