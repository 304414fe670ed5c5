using Analysis.Host.Loading;
using Analysis.Host.Running;
using Spectre.Console;
using Spectre.Console.Rendering;
using StyledText = Spectre.Console.Paragraph;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>One article: its title and what is known of it, then a part for each layer.</summary>
internal sealed class ArticleSection(PluginPipeline plugins, PrettyOptions options)
{
    private static readonly Padding Indent = new(2, 0, 0, 0);

    /// <summary>Draws the article.</summary>
    public void Draw(Canvas canvas, ArticleResult result)
    {
        var annotated = result.Annotated;
        var article = annotated.Article;
        canvas.Skip();
        canvas.Draw(new Rule { Style = Styles.Quiet });
        canvas.Draw(new Text(Printable.Of(article.Title ?? "(no title)"), Styles.Title));
        if (article.Subtitle is { } subtitle)
            canvas.Draw(new Text(Printable.Of(subtitle)));
        canvas.Draw(Facts(article));
        DrawPart(canvas, "Enumerations", new EnumerationTrees(options.Width).Of(annotated));
        DrawPart(canvas, "Quotations", new QuotationTable(options.Width).Of(annotated));
        DrawPart(canvas, "Keywords", KeywordLine.Of(annotated));
        foreach (var layer in annotated.Layers.Values.Where(layer => plugins.Layers.Contains(layer.Key.Name) && OtherLayer.IsMeant(layer)))
            DrawPart(canvas, layer.Key.Name, new OtherLayer(options.Width).Of(annotated.Article, layer));
        DrawPart(canvas, "Findings", FindingList.Of(result.Findings));
        foreach (var fault in annotated.Faults)
            canvas.Draw(new Text($"Missing: layer {fault.Layer} of {plugins.PluginOf(fault.Layer)}. {Printable.Of(fault.Message)}", Styles.Error));
    }

    private static void DrawPart(Canvas canvas, string heading, IRenderable? part)
    {
        if (part is null)
            return;
        canvas.Draw(new Text("\n" + heading, Styles.Heading));
        canvas.Draw(new Padder(part, Indent));
    }

    private static StyledText Facts(Article article)
    {
        var facts = new StyledText();
        if (!article.Authors.IsEmpty)
            facts.Append(string.Join("　", article.Authors.Select(author => Printable.Of(author.Name))), Styles.Name).Append("  ");
        foreach (var fact in (string?[])[article.Affiliation, article.Column, article.Credit])
        {
            if (fact is not null)
                facts.Append(Printable.Of(fact) + "  ");
        }

        foreach (var (key, value) in article.Metadata)
            facts.Append($"{Printable.Of(key)} {Printable.Of(value)}  ", Styles.Quiet);
        var doubtful = article.Paragraphs.Count(paragraph => paragraph.LossSuspected);
        facts.Append($"{article.Text.Length} characters, {article.Paragraphs.Length} paragraphs", Styles.Quiet);
        if (doubtful > 0)
            facts.Append($", {doubtful} with a loss suspected", Styles.Warning);
        return facts;
    }
}
