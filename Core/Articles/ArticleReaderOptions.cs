using System.Collections.Immutable;

namespace Analysis;

/// <summary>What an <see cref="ArticleReader"/> does to a page. Immutable and thread-safe.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>Every repair step is taken.</summary>
    public static ArticleReaderOptions Default { get; } = new();

    /// <summary>No repair step is taken: titles and their like are found, each line is a paragraph.</summary>
    public static ArticleReaderOptions ReadOnly { get; } = new() { Steps = [] };

    /// <summary>The steps that are taken; all of them unless said otherwise.</summary>
    public ImmutableHashSet<RepairStep> Steps { get; init; } = [.. Enum.GetValues<RepairStep>()];

    /// <summary>The same options without <paramref name="step"/>.</summary>
    public ArticleReaderOptions Without(RepairStep step) => this with { Steps = Steps.Remove(step) };

    /// <summary>The same options with <paramref name="step"/>.</summary>
    public ArticleReaderOptions With(RepairStep step) => this with { Steps = Steps.Add(step) };
}
