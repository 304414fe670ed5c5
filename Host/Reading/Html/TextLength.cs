using AngleSharp.Dom;

namespace Analysis.Host.Reading.Html;

/// <summary>Measures how much text stands in a part of a page.</summary>
internal static class TextLength
{
    /// <summary>How many characters that are no white space stand in <paramref name="node"/>.</summary>
    public static int Of(INode node)
    {
        var length = 0;
        foreach (var text in node.DescendantsAndSelf<IText>())
        {
            foreach (var c in text.Data)
            {
                if (!char.IsWhiteSpace(c))
                    length++;
            }
        }

        return length;
    }

    /// <summary>How many of them stand in links.</summary>
    public static int OfLinks(IElement element) => element.QuerySelectorAll("a").Sum(link => Of(link));
}
