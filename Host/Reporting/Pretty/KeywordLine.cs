using Analysis.Host.Reporting.Pretty.Seen;
using Spectre.Console;
using Spectre.Console.Rendering;
using StyledText = Spectre.Console.Paragraph;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>The best keywords with their counts, as running text.</summary>
internal static class KeywordLine
{
    private const int Most = 20;

    /// <summary>The line, or null where the article has no keywords.</summary>
    public static IRenderable? Of(AnnotatedArticle article)
    {
        if (!article.TryRead(SeenLayers.Keyword, out var layer) || layer.Count == 0)
            return null;
        var line = new StyledText();
        var isFirst = true;
        foreach (var keyword in layer.Select(annotation => annotation.Value).OrderBy(keyword => keyword.Rank).Take(Most))
        {
            if (!isFirst)
                line.Append("  ");
            isFirst = false;
            line.Append(Printable.Of(keyword.Term)).Append($"×{keyword.Count}", Styles.Quiet);
        }

        return line;
    }
}
