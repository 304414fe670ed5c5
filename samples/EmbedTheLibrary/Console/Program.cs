using Analysis;
using Analysis.Enumeration;
using Analysis.Keywords;
using Analysis.Quotation;
using Analysis.Segmentation;

// One text, one plugin. Nothing is loaded at run time: the plugin is a class like any other.
var pipeline = new PipelineBuilder().Add(new QuotationPlugin()).Build();
var article = Article.FromText("店主罗桂英说：“现在孩子们放学都爱往这儿跑。”");
foreach (var (span, quote) in pipeline.Analyze(article).Get(QuotationLayer.Key))
    Console.WriteLine($"{quote.Speaker?.Name} {quote.Cue?.Text}: {span.Of(article.Text)}");
// 罗桂英 说: 现在孩子们放学都爱往这儿跑。

// A page of several articles, two plugins. The pipeline is immutable: build it once, use it on any thread.
var path = args is [var given] ? given : "samples/articles/damaged-page.txt";
var both = new PipelineBuilder().Add(new QuotationPlugin()).Add(new EnumerationPlugin()).Build();
foreach (var found in new ArticleReader().Read(new SourceText(File.ReadAllText(path), path)).Articles)
{
    var result = both.Analyze(found);
    Console.WriteLine($"{found.Title}: {result.Get(QuotationLayer.Key).Count} quotations");
    foreach (var (_, group) in result.Get(EnumerationLayer.Key))
        Console.WriteLine($"  {group.Kind}: {string.Join(" / ", group.Items.Select(item => item.Span.Of(found.Text)[..Math.Min(8, item.Span.Length)]))}");
}

// Keywords read the words that another plugin finds, so both are added.
var keywords = new PipelineBuilder().Add(new SegmentationPlugin()).Add(new KeywordPlugin()).Build();
var counted = Article.FromText("新乡贤回村办学，新乡贤修桥，乡亲们都说新乡贤好。");
foreach (var (_, keyword) in keywords.Analyze(counted).Get(KeywordLayer.Key).Take(1))
    Console.WriteLine($"{keyword.Term} {keyword.Count}");
// 新乡贤 3

// The segmenter works without any pipeline.
var segmenter = new Segmenter(WordDictionary.Load());
foreach (var word in segmenter.Words("村民走进图书馆。"))
    Console.WriteLine(word);
// 村民 走进 图书馆 。
