using System.Text;
using System.Text.Json;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// An article's text as it is read and printed: an element a paragraph, which says where in the text it begins. The marks
/// are laid over it by the page's script, so that the text stands in the file once.
/// </summary>
internal static class ArticleHtml
{
    /// <summary>How deep headings may go: h1 is the report's, h2 a document's, h3 an article's.</summary>
    private const int Deepest = 6;

    /// <summary>Writes the paragraphs of <paramref name="article"/>.</summary>
    public static void Write(StringBuilder html, Article article)
    {
        if (!article.Paragraphs.Any(paragraph => paragraph.Role == ParagraphRole.Title))
            html.Append("<h3 class=\"unnamed\">").Append(HtmlText.Of(article.Id)).Append("</h3>\n");
        foreach (var paragraph in article.Paragraphs)
        {
            var name = paragraph.Role switch
            {
                ParagraphRole.Title => "h3",
                ParagraphRole.Heading => $"h{Math.Min(3 + Math.Max(1, paragraph.Level), Deepest)}",
                _ => "p",
            };
            html.Append('<').Append(name).Append(" class=\"text ").Append(JsonNamingPolicy.CamelCase.ConvertName(paragraph.Role.ToString()));
            if (paragraph.LossSuspected)
                html.Append(" loss");
            html.Append("\" data-at=\"").Append(HtmlText.Of(paragraph.Span.Start)).Append("\">")
                .Append(HtmlText.Of(paragraph.Span.Of(article.Text.AsSpan()))).Append("</").Append(name).Append(">\n");
        }
    }
}
