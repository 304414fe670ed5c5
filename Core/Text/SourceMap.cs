using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Where each character of an article's text stands in the source. Segments are in the order of the article's text and
/// do not overlap there; what lies between them (line breaks between paragraphs, a space where lines were joined) was
/// added and has no source. Source pieces may lie in any order, since repair moves paragraphs. Immutable, thread-safe.
/// </summary>
public sealed class SourceMap
{
    private readonly ImmutableArray<SourceSegment> segments;
    private readonly Lazy<ImmutableArray<SourceSegment>> bySource;

    /// <summary>Builds a map; segments that continue one another in both texts become one.</summary>
    /// <exception cref="ArgumentException">A segment is empty, negative, or not behind the one before it.</exception>
    public SourceMap(IEnumerable<SourceSegment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var merged = ImmutableArray.CreateBuilder<SourceSegment>();
        foreach (var segment in segments)
        {
            if (segment.Length < 1 || segment.Start < 0 || segment.SourceStart < 0)
                throw new ArgumentException($"Not a segment: {segment}.", nameof(segments));
            if (merged.Count > 0)
            {
                var last = merged[^1];
                if (segment.Start < last.Span.End)
                    throw new ArgumentException($"{segment} does not come after {last}.", nameof(segments));
                if (segment.Start == last.Span.End && segment.SourceStart == last.Source.End)
                {
                    merged[^1] = last with { Length = last.Length + segment.Length };
                    continue;
                }
            }

            merged.Add(segment);
        }

        this.segments = merged.DrainToImmutable();
        bySource = new(() => this.segments.Sort((a, b) => a.SourceStart.CompareTo(b.SourceStart)));
    }

    /// <summary>The map of a text that is its own source.</summary>
    public static SourceMap Identity(int length) => new(length == 0 ? [] : [new SourceSegment(0, 0, length)]);

    /// <summary>The runs that stand in both texts, in the order of the article's text.</summary>
    public ImmutableArray<SourceSegment> Segments => segments;

    /// <summary>
    /// The pieces of the source that <paramref name="span"/> was made of, in the order of the article's text. A span of
    /// added characters only has none; an empty span inside or at the edge of a segment gives one empty piece.
    /// </summary>
    public ImmutableArray<TextSpan> ToSource(TextSpan span)
    {
        if (segments.IsEmpty)
            return [];
        var first = Math.Max(0, LastStartingAtOrBefore(segments, span.Start, static s => s.Start));
        if (span.IsEmpty)
        {
            var at = segments[first].Span;
            return at.Start <= span.Start && span.Start <= at.End
                ? [new TextSpan(segments[first].SourceStart, segments[first].SourceStart).Shift(span.Start - at.Start)]
                : [];
        }

        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = first; i < segments.Length && segments[i].Start < span.End; i++)
        {
            var start = Math.Max(span.Start, segments[i].Start);
            var end = Math.Min(span.End, segments[i].Span.End);
            if (start < end)
                pieces.Add(new TextSpan(start, end).Shift(segments[i].SourceStart - segments[i].Start));
        }

        return pieces.DrainToImmutable();
    }

    /// <summary>Where the source's code unit <paramref name="sourceOffset"/> stands in the article, or null where it doesn't.</summary>
    public int? ToArticle(int sourceOffset)
    {
        var ordered = bySource.Value;
        var index = LastStartingAtOrBefore(ordered, sourceOffset, static s => s.SourceStart);
        return index >= 0 && ordered[index].Source.Contains(sourceOffset)
            ? ordered[index].Start + sourceOffset - ordered[index].SourceStart
            : null;
    }

    private static int LastStartingAtOrBefore(
        ImmutableArray<SourceSegment> ordered, int offset, Func<SourceSegment, int> start)
    {
        int low = 0, high = ordered.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (start(ordered[middle]) <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }
}
