using System.Collections.Immutable;
using Analysis.Host.Loading;

namespace Analysis.Host.Running;

/// <summary>What a plugin says of an article in a section of its own.</summary>
/// <param name="Plugin">The plugin.</param>
/// <param name="Title">The section's heading.</param>
/// <param name="Blocks">What is shown, from top to bottom.</param>
/// <param name="Error">Why it could not be written, or null.</param>
internal sealed record WrittenSection(string Plugin, string Title, ImmutableArray<ReportBlock> Blocks, string? Error)
{
    /// <summary>The sections of an article that have something to say, or could not.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<WrittenSection> Of(
        AnnotatedArticle article, ImmutableArray<PluginReportSection> sections, CancellationToken cancellationToken) =>
        [.. sections.Select(section => Of(article, section, cancellationToken)).Where(written => written.Error is not null || !written.Blocks.IsEmpty)];

    private static WrittenSection Of(AnnotatedArticle article, PluginReportSection section, CancellationToken cancellationToken)
    {
        // The layer's own fault is told already.
        if (section.Section.Inputs.Any(input => !article.Layers.ContainsKey(input.Name)))
            return new(section.Plugin, section.Section.Title, [], null);
        try
        {
            return new(section.Plugin, section.Section.Title, [.. section.Section.Write(article, cancellationToken)], null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            // A plugin may throw anything; it costs its section, which says so, and nothing else.
            return new(section.Plugin, section.Section.Title, [], $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
