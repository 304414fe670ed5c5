using System.Collections.Immutable;

namespace Analysis.Host.Running;

/// <summary>A diagnostic with everything that a report says of it. Ordered by place, then by code and plugin.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Span">Where, in the article's text; for a page, in the source.</param>
/// <param name="Source">Where, in the source.</param>
/// <param name="Position">Where it begins, for a person: line and column of the source.</param>
/// <param name="Plugin">The plugin that found it, or null where the page itself was judged.</param>
internal sealed record Finding(
    Diagnostic Diagnostic, TextSpan Span, ImmutableArray<TextSpan> Source, LinePosition Position, string? Plugin) : IComparable<Finding>
{
    /// <inheritdoc/>
    public int CompareTo(Finding? other)
    {
        if (other is null)
            return 1;
        var order = Span.CompareTo(other.Span);
        if (order == 0)
            order = string.CompareOrdinal(Diagnostic.Code, other.Diagnostic.Code);
        if (order == 0)
            order = string.CompareOrdinal(Plugin, other.Plugin);
        return order != 0 ? order : string.CompareOrdinal(Diagnostic.Message, other.Diagnostic.Message);
    }
}
