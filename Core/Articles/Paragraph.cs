using System.Collections.Immutable;

namespace Analysis;

/// <summary>A paragraph of an article, without the white space around it.</summary>
/// <param name="Span">Where it stands in the article's text; never empty.</param>
/// <param name="Role">What it is to the article.</param>
/// <param name="Level">For a heading its depth, from 1; else 0.</param>
/// <param name="LossSuspected">Whether characters seem to have been lost where its parts were joined.</param>
/// <param name="Sentences">Its sentences in order; together they hold every visible character of the paragraph.</param>
public sealed record Paragraph(
    TextSpan Span,
    ParagraphRole Role,
    int Level,
    bool LossSuspected,
    ImmutableArray<Sentence> Sentences);
