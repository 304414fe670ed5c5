using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.ThrowsOnSection.ThrowsOnSectionPlugin>]

namespace TestPlugins.ThrowsOnSection;

/// <summary>Has two sections of a report: one that throws, and one that is not to be disturbed by it.</summary>
public sealed class ThrowsOnSectionPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddReportSection<Throwing>().AddReportSection<Sound>();
}

public sealed class Throwing : ReportSection
{
    public override string Title => "Throwing";

    public override IEnumerable<ReportBlock> Write(AnnotatedArticle article, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Out of paper.");
}

/// <summary>Says the first paragraph again, and shows its places, with markup that is none.</summary>
public sealed class Sound : ReportSection
{
    public override string Title => "<b>Sound</b>";

    public override IEnumerable<ReportBlock> Write(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var first = article.Article.Paragraphs[0].Span;
        yield return new ReportParagraph($"<i>{first.Of(article.Article.Text)}</i>", first);
        yield return new ReportTable(
            new Table("letters", [new("letter", TableCellKind.Text, "A letter."), new("code", TableCellKind.Integer, "Its number.")],
                [[article.Article.Text[..1], article.Article.Text[0]]], [new("counted", "by hand")]),
            [new TextSpan(0, 1)]);
    }
}
