using Analysis;
using Analysis.Keywords.Corpus;
using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Grouping;
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
        new GroupedFrequencies(new ArticleGrouping("outlet"), 1, 1, GroupCells.Count),
        new GroupedFrequencies(new ArticleGrouping("date", DatePeriod.Month), 2, 2, GroupCells.PerMillion),
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

    [Test]
    public void Of_ten_thousand_articles_in_one_part_in_seven_and_in_another_order()
    {
        var articles = GeneratedPress.Articles(10_000, seed: 13).Select(article => Pipeline.Analyze(article)).ToArray();
        foreach (var analyzer in Analyzers)
            Check(analyzer, articles, 7, new Random(13));
    }

    /// <summary>What memory has no room for goes to disk and back, and no digit changes.</summary>
    [Test]
    public void Whether_they_fit_into_memory_or_not()
    {
        var articles = GeneratedPress.Articles(600, seed: 7).Select(article => Pipeline.Analyze(article)).ToArray();
        Check(new WordFrequencies(), room => new TermCounts(room));
        Check(new NGramFrequencies(3, 1), room => new TermCounts(room));
        Check(new WordDispersions(CorpusPart.Paragraph, 1), room => new WordSequences(room));
        Check(new GroupedFrequencies(new ArticleGrouping("date", DatePeriod.Day), 2, 1, GroupCells.Count), room => new GroupedCounts(room));

        void Check<TState>(CorpusAnalyzer<TState> analyzer, Func<int, TState> create)
            where TState : class, IDisposable
        {
            var expected = Written(TableOf(analyzer, articles));
            foreach (var room in (int[])[0, 1, 20, 1000])
            {
                using var whole = create(room);
                using var other = create(room);
                for (var i = 0; i < articles.Length; i++)
                    analyzer.Add(i % 3 == 0 ? other : whole, articles[i], CancellationToken.None);
                analyzer.Merge(whole, other);
                Assert.That(Written(analyzer.Complete(whole, CancellationToken.None)), Is.EqualTo(expected), $"{analyzer.TableName}, room {room}");
            }
        }
    }

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
