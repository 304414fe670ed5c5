using Analysis;
using Analysis.Enumeration;
using Analysis.Quotation;

// A page of plain text goes in, who says what and what an editor should look at come out.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAnalysis(analysis => analysis
    .Add<EnumerationPlugin>()
    .Add<QuotationPlugin>()
    .Configure(builder.Configuration.GetSection("Analysis").AsEnumerable(makePathsRelative: true)));

var app = builder.Build();

// The reader and the pipeline are singletons and thread-safe: any number of requests share them.
app.MapPost("/quotations", async (HttpRequest request, ArticleReader reader, AnalysisPipeline pipeline, CancellationToken cancellationToken) =>
{
    var page = reader.Read(await ReadPageAsync(request, cancellationToken));
    return from article in page.Articles
           let result = pipeline.Analyze(article, cancellationToken)
           from quotation in result.Get(QuotationLayer.Key)
           select new
           {
               article = article.Title,
               speaker = quotation.Value.Speaker?.Name,
               words = quotation.Span.Of(article.Text),
               source = article.SourceOf(quotation.Span).Select(span => new[] { span.Start, span.End }),
           };
});

// Many articles at a time, several threads, results in order and sent as they come.
app.MapPost("/findings", (HttpRequest request, ArticleReader reader, AnalysisPipeline pipeline, CancellationToken cancellationToken) =>
    FindingsAsync(request, reader, pipeline, cancellationToken));

app.Run();

static async IAsyncEnumerable<object> FindingsAsync(
    HttpRequest request, ArticleReader reader, AnalysisPipeline pipeline, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
{
    var articles = reader.Read(await ReadPageAsync(request, cancellationToken)).Articles.ToAsyncEnumerable();
    await foreach (var result in pipeline.AnalyzeAsync(articles, cancellationToken: cancellationToken))
    {
        foreach (var layer in result.Layers.Values.OfType<AnnotationLayer<Diagnostic>>())
        {
            foreach (var (span, finding) in layer)
                yield return new { article = result.Article.Title, finding.Code, finding.Message, words = span.Of(result.Article.Text) };
        }
    }
}

static async Task<SourceText> ReadPageAsync(HttpRequest request, CancellationToken cancellationToken)
{
    using var body = new StreamReader(request.Body);
    return new SourceText(await body.ReadToEndAsync(cancellationToken), "page");
}
