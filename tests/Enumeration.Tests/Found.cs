using System.Collections.Immutable;

namespace Analysis.Enumeration.Tests;

/// <summary>What the plugin says of a text.</summary>
internal sealed class Found
{
    private static readonly AnalysisPipeline Pipeline = new PipelineBuilder().Add(new EnumerationPlugin()).Build();

    private readonly AnnotatedArticle result;

    private Found(string text)
    {
        Text = text;
        result = Pipeline.Analyze(Article.FromText(text));
        Assert.That(result.Faults, Is.Empty);
    }

    public string Text { get; }

    public ImmutableArray<EnumerationGroup> Groups => [.. result.Get(EnumerationLayer.Key).Select(a => a.Value)];

    /// <summary>The layer as a program sees it.</summary>
    public AnnotationLayer<EnumerationGroup> Layer => result.Get(EnumerationLayer.Key);

    public static Found In(string text) => new(text);

    /// <summary>The groups of one kind.</summary>
    public EnumerationGroup[] Of(EnumerationKind kind) => [.. Groups.Where(g => g.Kind == kind)];

    /// <summary>The words of a group's items.</summary>
    public string[] Words(EnumerationGroup group) => [.. group.Items.Select(i => i.Span.Of(Text))];
}
