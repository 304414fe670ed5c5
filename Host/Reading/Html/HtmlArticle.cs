using AngleSharp.Dom;

namespace Analysis.Host.Reading.Html;

/// <summary>
/// Finds where the articles of a page stand: in the elements made for that, else where most of the running text is. A page
/// of nothing else is its article as a whole.
/// </summary>
internal static class HtmlArticle
{
    /// <summary>A paragraph is no shorter; titles, labels and entries of menus are.</summary>
    private const int ShortestParagraph = 20;

    /// <summary>An element beside the best one that has less of its weight is no article.</summary>
    private const double Share = 0.25;

    /// <summary>So much may stand beside the text that still belongs to it: a title, who wrote it, when.</summary>
    private const int Beside = 200;

    /// <summary>The parts of <paramref name="body"/> that hold the articles, in the order of the page.</summary>
    public static IReadOnlyList<IElement> In(IElement body)
    {
        var parts = Named(body);
        if (parts.Count == 0)
            parts = [Widen(Best(body), body)];
        // A title may stand above the part that holds the text.
        return parts.Any(part => part.QuerySelector("h1") is not null) || body.QuerySelectorAll("h1") is not [var title] || !StandsBefore(title, parts[0])
            ? parts
            : [title, .. parts];
    }

    private static List<IElement> Named(IElement body)
    {
        var articles = body.QuerySelectorAll("article").Where(element => element.ParentElement?.Closest("article") is null).ToList();
        if (articles.Count == 0)
            return body.QuerySelector("main, [role=main]") is { } main && TextLength.Of(main) >= ShortestParagraph ? [main] : [];
        var longest = articles.Max(TextLength.Of);
        return longest < ShortestParagraph ? [] : articles.FindAll(article => TextLength.Of(article) >= Share * longest);
    }

    /// <summary>The element that holds most running text in its own paragraphs; the body where there is none.</summary>
    private static IElement Best(IElement body)
    {
        var weights = new Dictionary<IElement, double> { [body] = 0 };
        foreach (var paragraph in body.QuerySelectorAll("p, div, section, td, pre, blockquote, li").Where(IsParagraph))
        {
            var weight = (double)(TextLength.Of(paragraph) - TextLength.OfLinks(paragraph));
            if (weight < ShortestParagraph)
                continue;
            // Lines of a block that are parted by <br> are all of its text.
            var holder = paragraph.LocalName is "p" or "li" or "blockquote" ? paragraph.ParentElement : paragraph;
            for (var i = 0; i < 2 && holder is not null; i++, weight /= 2)
            {
                weights[holder] = weights.GetValueOrDefault(holder) + weight;
                holder = holder == body ? null : holder.ParentElement;
            }
        }

        return weights.MaxBy(weight => weight.Value).Key;
    }

    /// <summary>
    /// Goes outwards while little else comes in: the text's title, or another article beside it, which weighs as much.
    /// </summary>
    private static IElement Widen(IElement best, IElement body)
    {
        var length = TextLength.Of(best);
        while (best != body && best.ParentElement is { } parent)
        {
            var others = parent.Children.Where(child => child != best).ToList();
            var (all, links) = (others.Sum(TextLength.Of), others.Sum(TextLength.OfLinks));
            var isSeries = others.Any(other => other.LocalName == best.LocalName && other.ClassName == best.ClassName && TextLength.Of(other) >= Share * length);
            // Menus and lists of other articles are links.
            if (!isSeries && (all > Beside || links * 2 > all))
                break;
            best = parent;
            length = TextLength.Of(best);
        }

        return best;
    }

    private static bool IsParagraph(IElement element) =>
        element.QuerySelector("p, div, section, table, ul, ol, blockquote, pre, article") is null;

    private static bool StandsBefore(IElement first, IElement second) =>
        (first.CompareDocumentPosition(second) & DocumentPositions.Following) != 0;
}
