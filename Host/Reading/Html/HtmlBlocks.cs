using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Analysis.Host.Reading.Html;

/// <summary>Knows which elements begin a line of their own.</summary>
internal static class HtmlBlocks
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "header", "hgroup", "li", "main", "ol", "p", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "caption",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the elements of that name do.</summary>
    public static bool Contain(string name) => Names.Contains(name);

    /// <summary>Whether an element holds the notes of an article.</summary>
    public static bool AreNotes(IElement element) =>
        element.GetAttribute("role") is "doc-endnotes" or "doc-endnote" or "doc-footnote" || element.ClassList.Contains("footnotes");
}
