namespace Analysis.Reading;

/// <summary>A page while it is being read: what is known so far, and what was found on the way.</summary>
internal sealed class PageDraft(SourceText source, ArticleReaderOptions options, PageVocabulary vocabulary)
{
    public SourceText Source { get; } = source;

    public PageVocabulary Vocabulary { get; } = vocabulary;

    public PageLayout Layout { get; set; }

    /// <summary>Whether the page certainly has broken paragraphs; then a short line may be one of their pieces.</summary>
    public bool HasBreaks { get; set; }

    /// <summary>All blocks in the order of the page.</summary>
    public List<Block> Blocks { get; set; } = [];

    public List<ArticleDraft> Articles { get; } = [];

    public List<Annotation<Diagnostic>> Findings { get; } = [];

    public bool Takes(RepairStep step) => options.Steps.Contains(step);

    public void Report(PageFinding finding, TextSpan where, string? detail = null) =>
        Findings.Add(new(where, finding.With(detail)));
}
