using System.Collections.Immutable;
using Analysis.Host.Reporting.Pretty.Seen;
using Spectre.Console;
using Spectre.Console.Rendering;
using StyledText = Spectre.Console.Paragraph;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>
/// Enumerations as trees: a line for each, its items below it, and below an item the enumerations that stand in it.
/// Terms that only name a number of things follow on one line; words merely coordinated, of which a page has hundreds,
/// are counted.
/// </summary>
internal sealed class EnumerationTrees(int width)
{
    private const string Coordinate = "coordinate";
    private const int DeepestLevel = 6;

    /// <summary>The trees, or null where the article has no enumerations.</summary>
    public IRenderable? Of(AnnotatedArticle article)
    {
        if (!article.TryRead(SeenLayers.Enumeration, out var layer) || layer.Count == 0)
            return null;
        var nested = new Dictionary<(int Group, int Item), List<int>>();
        var roots = new List<int>();
        for (var i = 0; i < layer.Count; i++)
        {
            if (!IsShown(layer[i].Value))
                continue;
            // What contains comes first in a layer; anything else would be a circle.
            if (layer[i].Value.Parent is { } parent && parent.Group >= 0 && parent.Group < i && IsShown(layer[parent.Group].Value)
                && parent.Item >= 0 && parent.Item < ItemsOf(layer[parent.Group].Value).Length)
            {
                if (!nested.TryGetValue((parent.Group, parent.Item), out var list))
                    nested[(parent.Group, parent.Item)] = list = [];
                list.Add(i);
            }
            else
            {
                roots.Add(i);
            }
        }

        var rows = new List<IRenderable>();
        foreach (var root in roots)
        {
            var tree = new Tree(Heading(article.Article, layer[root])) { Style = Styles.Quiet };
            AddItems(tree, article.Article, layer, nested, root, 1);
            rows.Add(tree);
        }

        if (Unfolded(layer) is { } unfolded)
            rows.Add(unfolded);
        var coordinated = layer.Count(annotation => annotation.Value.Kind == Coordinate);
        if (coordinated > 0)
            rows.Add(new Text($"coordinated inside sentences: {coordinated}", Styles.Quiet));
        return new Rows(rows);
    }

    /// <summary>Whether an enumeration is a tree of its own: it has items, or something is wrong with what announces it.</summary>
    private static bool IsShown(SeenEnumeration enumeration) =>
        enumeration.Kind != Coordinate && (ItemsOf(enumeration).Length > 0 || enumeration.Announced?.Status == "disagrees");

    /// <summary>The terms that count something and leave it at that, every one once with its count.</summary>
    private static StyledText? Unfolded(AnnotationLayer<SeenEnumeration> layer)
    {
        var terms = layer.Where(annotation => annotation.Value.Kind != Coordinate && !IsShown(annotation.Value))
            .Select(annotation => Printable.Of(annotation.Value.Announced?.Text ?? annotation.Value.Frame))
            .CountBy(term => term).ToList();
        if (terms.Count == 0)
            return null;
        var line = new StyledText().Append("named, not unfolded  ", Styles.Quiet);
        foreach (var (term, count) in terms)
            line.Append(term).Append(count > 1 ? $"×{count}  " : "  ", Styles.Quiet);
        return line;
    }

    private void AddItems(
        IHasTreeNodes under, Article article, AnnotationLayer<SeenEnumeration> layer, Dictionary<(int, int), List<int>> nested, int group, int level)
    {
        var items = ItemsOf(layer[group].Value);
        for (var i = 0; i < items.Length; i++)
        {
            var node = under.AddNode(Item(article, items[i], level));
            if (level == DeepestLevel || !nested.TryGetValue((group, i), out var below))
                continue;
            foreach (var child in below)
                AddItems(node.AddNode(Heading(article, layer[child])), article, layer, nested, child, level + 2);
        }
    }

    private static ImmutableArray<SeenItem> ItemsOf(SeenEnumeration enumeration) =>
        enumeration.Items.IsDefault ? [] : enumeration.Items;

    private static StyledText Heading(Article article, Annotation<SeenEnumeration> annotation)
    {
        var enumeration = annotation.Value;
        var heading = new StyledText().Append($"{Place.Of(article, annotation.Span)}  {Printable.Of(enumeration.Kind)}", Styles.Quiet);
        if (enumeration.Frame is { } frame)
            heading.Append("  " + Printable.Of(frame));
        if (enumeration.Announced is { } announced)
        {
            var (mark, style) = announced.Status switch
            {
                "agrees" => ("✓", Styles.Good),
                "disagrees" => ("✗", Styles.Error),
                _ => ("", Styles.Quiet),
            };
            heading.Append($"  {Printable.Of(announced.Text)}").Append($" {announced.Count} {mark}", style);
            if (announced.Status == "disagrees")
                heading.Append($" ({ItemsOf(enumeration).Length} found)", style);
        }

        return heading;
    }

    private StyledText Item(Article article, SeenItem item, int level)
    {
        var span = Within(item.Span, article);
        var columns = Math.Max(20, width - 4 - (4 * level));
        if (item.Marker is not { } marker || marker.Start != span.Start || marker.End > span.End)
            return new StyledText(Printable.Cut(span.Of(article.Text.AsSpan()), columns));
        var lead = Printable.Of(marker.Of(article.Text.AsSpan()));
        return new StyledText()
            .Append(lead, Styles.Heading)
            .Append(Printable.Cut(new TextSpan(marker.End, span.End).Of(article.Text.AsSpan()), columns - (2 * lead.Length)));
    }

    /// <summary>The span cut to the article: members of a value, unlike an annotation's own span, are checked by nobody.</summary>
    private static TextSpan Within(TextSpan span, Article article) =>
        new(Math.Min(span.Start, article.Text.Length), Math.Min(span.End, article.Text.Length));
}
