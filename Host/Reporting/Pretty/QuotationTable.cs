using Analysis.Host.Reporting.Pretty.Seen;
using Spectre.Console;
using Spectre.Console.Rendering;
using StyledText = Spectre.Console.Paragraph;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>
/// Quotations in the order of the text: where, who says it and by which word, the words. Terms, slogans and titles,
/// of which a page is full, follow on one line each kind, every one once with its count.
/// </summary>
internal sealed class QuotationTable(int width)
{
    private static readonly string[] Short = ["term", "slogan", "title"];

    /// <summary>The table, or null where the article quotes nothing.</summary>
    public IRenderable? Of(AnnotatedArticle article)
    {
        if (!article.TryRead(SeenLayers.Quotation, out var layer) || layer.Count == 0)
            return null;
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var annotation in layer.Where(annotation => !Short.Contains(annotation.Value.Kind)))
            grid.AddRow(
                new Text(Place.Of(article.Article, annotation.Span), Styles.Quiet),
                Who(annotation.Value),
                What(article.Article, annotation));
        var rows = new List<IRenderable>();
        if (grid.Rows.Count > 0)
            rows.Add(grid);
        rows.AddRange(Short.Select(kind => Listed(article.Article, layer, kind)).OfType<IRenderable>());
        return new Rows(rows);
    }

    private static StyledText Who(SeenQuotation quotation)
    {
        var who = new StyledText();
        if (quotation.Speaker?.Name is { } name)
            who.Append(Printable.Cut(name, 24), Styles.Name);
        else
            who.Append(Printable.Of(quotation.Kind), Styles.Quiet);
        if (quotation.Cue?.Text is { } cue)
            who.Append(" " + Printable.Cut(cue, 12), Styles.Quiet);
        return who;
    }

    private StyledText What(Article article, Annotation<SeenQuotation> annotation)
    {
        var quotation = annotation.Value;
        var (open, close) = quotation.Mode == "direct" ? ("“", "”") : ("", "");
        var what = new StyledText().Append(open + Printable.Cut(annotation.Span.Of(article.Text.AsSpan()), width) + close);
        if (quotation.Speaker?.Name is not null && quotation.Kind is { } kind and not "speech")
            what.Append($"  {Printable.Of(kind)}", Styles.Quiet);
        if (quotation.Verdict is { } verdict and not "notChecked")
            what.Append($"  {Printable.Of(verdict)}", verdict == "misquoted" ? Styles.Warning : Styles.Quiet);
        return what;
    }

    private static StyledText? Listed(Article article, AnnotationLayer<SeenQuotation> layer, string kind)
    {
        var words = layer.Where(annotation => annotation.Value.Kind == kind)
            .CountBy(annotation => Printable.Cut(annotation.Span.Of(article.Text.AsSpan()), 40)).ToList();
        if (words.Count == 0)
            return null;
        var line = new StyledText().Append($"{kind}s  ", Styles.Quiet);
        foreach (var (word, count) in words)
        {
            line.Append($"“{word}”");
            if (count > 1)
                line.Append($"×{count}", Styles.Quiet);
            line.Append("  ");
        }

        return line;
    }
}
