using System.Collections.Immutable;
using Analysis.Enumeration.Checks;
using Analysis.Enumeration.Ordinals;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration;

/// <summary>
/// Judges the enumerations of an article: numbers that are missing, repeated or out of order, counts that disagree,
/// markers
/// and headings that don't match. See <see cref="EnumerationCodes"/>.
/// </summary>
public sealed class EnumerationCheck : Analyzer<Diagnostic>
{
    private static readonly char[] Quotes = ['“', '”', '‘', '’', '「', '」'];

    private readonly CheckMessages messages;
    private readonly OrdinalScanner scanner;
    private readonly SeriesCheck series;
    private readonly HeadingCheck headings;
    private readonly LoneMarkerCheck alone;

    /// <summary>Creates the check.</summary>
    /// <param name="language">The language of its messages, <c>zh</c> or <c>en</c>; null: <c>zh</c>.</param>
    public EnumerationCheck(string? language = null)
    {
        messages = new CheckMessages(language);
        var reader = new OrdinalReader(new EnumerationLanguage("zh"));
        scanner = new OrdinalScanner(reader);
        series = new SeriesCheck(reader, messages);
        headings = new HeadingCheck(reader, messages);
        alone = new LoneMarkerCheck(reader, messages);
    }

    /// <inheritdoc/>
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("enumeration.check");

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [EnumerationLayer.Key];

    /// <inheritdoc/>
    public override ImmutableArray<string> Languages => ["zh"];

    /// <inheritdoc/>
    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Article.Text;
        ImmutableArray<EnumerationGroup> groups = [.. article.Get(EnumerationLayer.Key).Select(annotation => annotation.Value)];
        var findings = new List<Annotation<Diagnostic>>();
        var markers = new MarkerIndex(scanner.Scan(new ProseText(article.Article, cancellationToken), cancellationToken));
        foreach (var group in groups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (group.Kind == EnumerationKind.Ordinal)
                series.Check(text, group, markers, findings);
            if (group.Announced is { Status: AnnouncementStatus.Disagrees, Count: { } count } announced)
                findings.Add(new(announced.Span, messages.Make(EnumerationCodes.CountDisagrees, announced.Text.Trim(Quotes), count, group.Items.Length)));
        }

        headings.Check(text, groups, findings);
        alone.Check(text, groups, markers, findings);
        return findings.OrderBy(finding => finding.Span).ThenBy(finding => finding.Value.Code, StringComparer.Ordinal);
    }
}
