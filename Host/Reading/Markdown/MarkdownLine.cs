using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Analysis.Host.Reading.Markdown;

/// <summary>The text of a paragraph of Markdown, without emphasis, addresses, pictures and marks of notes.</summary>
internal static class MarkdownLine
{
    /// <summary>The text of <paramref name="inlines"/>.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        var breaks = new List<int>();
        Add(inlines, text, breaks);
        // From the last to the first, so that places before stay what they are.
        for (var i = breaks.Count - 1; i >= 0; i--)
        {
            var at = breaks[i];
            if (at > 0 && at < text.Length)
                text.Insert(at, SoftBreak.Between(text[at - 1], text[at]));
        }

        return text.ToString();
    }

    private static void Add(Inline? inline, StringBuilder text, List<int> breaks)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                text.Append('\n');
                break;
            case LineBreakInline:
                breaks.Add(text.Length);
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Append('\n');
                break;
            case AutolinkInline address:
                text.Append(address.Url);
                break;
            case LinkInline { IsImage: true } or FootnoteLink:
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Add(child, text, breaks);
                break;
        }
    }
}
