using System.Text.Json.Serialization;

namespace Analysis;

/// <summary>
/// A half-open range <c>[Start, End)</c> of UTF-16 code units. <c>0 ≤ Start ≤ End</c> always holds. Which text it
/// points into is said by whoever hands it out: an article's own text unless the name says <c>Source</c>.
/// </summary>
/// <remarks>Eight bytes. In JSON it is the pair <c>[start, end]</c>.</remarks>
[JsonConverter(typeof(TextSpanJsonConverter))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates the range <c>[<paramref name="start"/>, <paramref name="end"/>)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is negative or greater than <paramref name="end"/>.
    /// </exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit of the range.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last one of the range.</summary>
    public int End { get; }

    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds no code unit.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Whether <c>Start ≤ position &lt; End</c>.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether every position of <paramref name="other"/> lies in this range (an empty one: its bounds do).</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The same range <paramref name="by"/> code units further on (back, where negative).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moved range would begin before 0.</exception>
    public TextSpan Shift(int by) => new(Start + by, End + by);

    /// <summary>The part of <paramref name="text"/> that this range names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches over the end of the text.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The part of <paramref name="text"/> that this range names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches over the end of the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>
    /// Document order: by start, and of two that start together the longer one first, so that what contains comes
    /// before what it contains.
    /// </summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in document order.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in document order.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> equals <paramref name="right"/> or comes before it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> equals <paramref name="right"/> or comes after it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>[Start, End)</c></summary>
    public override string ToString() => $"[{Start}, {End})";
}
