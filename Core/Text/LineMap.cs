using System.Collections.Immutable;

namespace Analysis;

/// <summary>Where an offset stands for a person: line and column, both from 1, the column in UTF-16 code units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>
/// The lines of one text. A line ends after <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>; a text has at least one line.
/// Immutable and thread-safe.
/// </summary>
public sealed class LineMap
{
    private readonly int length;
    private readonly ImmutableArray<int> starts;

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public LineMap(ReadOnlySpan<char> text)
    {
        length = text.Length;
        var builder = ImmutableArray.CreateBuilder<int>();
        builder.Add(0);
        for (var next = 0; ;)
        {
            var found = text[next..].IndexOfAny('\n', '\r');
            if (found < 0)
                break;
            next += found + 1;
            if (text[next - 1] == '\r' && next < text.Length && text[next] == '\n')
                next++;
            builder.Add(next);
        }

        starts = builder.ToImmutable();
    }

    /// <summary>The number of lines.</summary>
    public int Count => starts.Length;

    /// <summary>The extent of line <paramref name="line"/> (from 1), its line break included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan this[int line]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(line, Count);
            return new TextSpan(starts[line - 1], line == Count ? length : starts[line]);
        }
    }

    /// <summary>The line and column of <paramref name="offset"/>; the end of the text has a position too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }
}
