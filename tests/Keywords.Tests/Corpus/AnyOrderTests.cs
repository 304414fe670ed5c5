using Analysis;
using Analysis.Keywords.Corpus;
using Analysis.Keywords.Corpus.Tables;
using CsCheck;
using static Keywords.Tests.Corpus.CorpusSample;

namespace Keywords.Tests.Corpus;

/// <summary>Articles in any order and any parts give the same tables, to the last digit.</summary>
public sealed class AnyOrderTests
{
    private static readonly CorpusAnalyzer[] Analyzers =
    [
        new WordFrequencies(), new NGramFrequencies(), new NGramFrequencies(3, 1), new WordDispersions(),
        new WordDispersions(CorpusPart.Paragraph, 1), new Collocations("社区", 2, 1),
    ];

    private static readonly string[] Pieces = ["社区", "食堂", "老人", "乡村", "振兴", "茶", "，", "。", "\n", " ", "A1", "\uD83C"];

    [Test]
    public void Of_random_articles() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 60].Array[0, 12], Gen.Int[1, 4], Gen.Int)
            .Sample((texts, parts, seed) =>
            {
                var articles = Articles(texts.Select(text => string.Concat(text.Select(piece => Pieces[piece]))));
                foreach (var analyzer in Analyzers)
                    Check(analyzer, articles, parts, new Random(seed));
            }, iter: 300);

    private static void Check(CorpusAnalyzer analyzer, AnnotatedArticle[] articles, int parts, Random random)
    {
        var expected = Written(TableOf(analyzer, articles));
        random.Shuffle(articles);
        Assert.That(Written(TableOf(analyzer, articles)), Is.EqualTo(expected));
        var dealt = articles.GroupBy(_ => random.Next(parts)).Select(part => part.ToArray()).ToArray();
        random.Shuffle(dealt);
        Assert.That(Written(MergedTableOf(analyzer, dealt)), Is.EqualTo(expected));
    }
}
