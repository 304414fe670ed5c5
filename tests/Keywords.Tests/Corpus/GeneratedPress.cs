using System.Collections.Immutable;
using System.Text;
using Analysis;

namespace Keywords.Tests.Corpus;

/// <summary>
/// Articles for tests of size: sentences of words drawn at random, a few of them often and most seldom, as in a language. The
/// same seed gives the same articles.
/// </summary>
internal static class GeneratedPress
{
    private const string Words =
        "社区 食堂 老人 乡村 振兴 产业 茶园 合作社 街道 企业 收入 志愿者 服务 提供 开办 增加 去年 今年 幸福 的 了 A1 3D 2024 渔港 晒网 修船 灯塔 潮汐 码头 鲜货 早市 木匠 竹编 染坊 作坊";

    private static readonly string[] Outlets = ["晨报", "晚报", ""];

    /// <summary>So many articles, with an outlet and a month each or without.</summary>
    public static IEnumerable<Article> Articles(int count, int seed)
    {
        var random = new Random(seed);
        var words = Words.Split(' ');
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Clear();
            for (var left = random.Next(60); left >= 0; left--)
            {
                // The product of two chances makes the first words of the list common and the last rare.
                text.Append(words[(int)(words.Length * random.NextDouble() * random.NextDouble())]);
                text.Append(random.Next(12) switch { 0 => "，", 1 => "。", 2 => "\n", _ => "" });
            }

            yield return Article($"press/{random.Next():x8}-{i}", text.ToString(), random);
        }
    }

    private static Article Article(string id, string text, Random random)
    {
        var plain = Analysis.Article.FromText(text, id);
        var metadata = ImmutableSortedDictionary<string, string>.Empty.Add("outlet", Outlets[random.Next(Outlets.Length)]);
        if (random.Next(10) > 0)
            metadata = metadata.Add("date", $"2024-{1 + random.Next(12):00}-{1 + random.Next(28):00}");
        return new Article(id, text, plain.Paragraphs, new SourceText(text, id, "utf-8", metadata), plain.Map);
    }
}
