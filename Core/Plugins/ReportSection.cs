using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// A section of a plugin's own in the report on an article. It says what is shown, as data, and the report says how: so
/// nothing that stands in a text can become markup, every place is a link into the text, and a section fits any form of
/// report. One instance serves many threads.
/// </summary>
public abstract class ReportSection
{
    /// <summary>The section's heading, in a few words, in the language of <see cref="PluginContext.Language"/>.</summary>
    public abstract string Title { get; }

    /// <summary>The layers that it reads; they are made for it. Where nobody writes one, the section is left out.</summary>
    public virtual ImmutableArray<LayerKey> Inputs => [];

    /// <summary>What is shown of an article, from top to bottom; nothing: the article has no such section.</summary>
    /// <param name="article">The article, with the layers that <see cref="Inputs"/> names, and maybe others.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract IEnumerable<ReportBlock> Write(AnnotatedArticle article, CancellationToken cancellationToken);
}
