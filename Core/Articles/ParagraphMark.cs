namespace Analysis;

/// <summary>
/// What a document's own markup says of one of its paragraphs: a heading of a Markdown file, a title by its style. A page
/// of plain text has none, and its reader goes by what the lines look like.
/// </summary>
/// <param name="Span">Where the paragraph stands in the source.</param>
/// <param name="Role">
/// What it is. Of headings, those of the least level are read as titles where they look like those of articles;
/// <see cref="ParagraphRole.Title"/> says that one certainly is. <see cref="ParagraphRole.Body"/> says no more than that the
/// paragraph is whole and no part of the page's frame.
/// </param>
/// <param name="Level">For a heading how deep it is, from 1; else 0.</param>
public readonly record struct ParagraphMark(TextSpan Span, ParagraphRole Role, int Level = 0);
