using System.Collections.Immutable;

namespace Analysis.Host.Running;

/// <summary>
/// A place of an article's text from which on the source is read without a break: what stands <c>n</c> code units behind it,
/// before the next such place, stands <c>n</c> columns behind it in the source.
/// </summary>
/// <param name="At">The place in the article's text.</param>
/// <param name="Line">The line of the source, from 1.</param>
/// <param name="Column">The column of the source, from 1.</param>
internal readonly record struct LinePlace(int At, int Line, int Column)
{
    /// <summary>The places of an article, in the order of its text: enough to find the line and column of any span.</summary>
    public static ImmutableArray<LinePlace> Of(Article article)
    {
        var places = ImmutableArray.CreateBuilder<LinePlace>(article.Map.Segments.Length);
        var lines = article.Source.Lines;
        foreach (var segment in article.Map.Segments)
        {
            var (line, column) = lines.PositionAt(segment.SourceStart);
            places.Add(new(segment.Start, line, column));
            while (++line <= lines.Count && lines[line].Start < segment.Source.End)
                places.Add(new(segment.Start + lines[line].Start - segment.SourceStart, line, 1));
        }

        return places.DrainToImmutable();
    }
}
