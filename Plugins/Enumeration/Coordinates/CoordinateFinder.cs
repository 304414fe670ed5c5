using System.Buffers;
using System.Collections.Immutable;
using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Coordinates;

/// <summary>
/// Finds lists of four or more members that were chosen to match: of one length, or with one beginning or end (精心选种、
/// 细心育苗、用心管护、安心销售). Lists that 等 breaks off are taken for facts, and so are lists of people and of two-character names.
/// </summary>
internal sealed class CoordinateFinder(EnumerationLanguage language) : GroupFinder
{
    private const int Fewest = 4;

    /// <summary>The most that a member may have; longer ones are clauses.</summary>
    private const int LongestMember = 12;

    /// <summary>The longest name of a person.</summary>
    private const int LongestName = 3;

    /// <summary>What breaks a list off: the list goes on in the world.</summary>
    private readonly ImmutableArray<string> breaks = language.Lines("list-breaks");

    private readonly SearchValues<char> surnames = SearchValues.Create([.. language.Lines("surnames").SelectMany(line => line)]);

    public override void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var starts = new ItemStarts(found);
        foreach (var row in prose.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var clauses = prose.ClausesOf(row);
            Find(prose, clauses, Stop.Pause, starts, found, cancellationToken);
            Find(prose, clauses, Stop.Comma, starts, found, cancellationToken);
        }
    }

    private void Find(
        ProseText prose, ReadOnlySpan<Clause> clauses, Stop stop, ItemStarts starts, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        for (var from = 0; from < clauses.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var to = from;
            while (to < clauses.Length - 1 && clauses[to].Stop == stop)
                to++;
            if (to - from + 1 >= Fewest)
            {
                if (stop == Stop.Pause)
                    TakeList(prose, clauses[from..(to + 1)], starts, found);
                else
                    TakePhrases(prose, clauses[from..(to + 1)], starts, found);
            }

            from = to + 1;
        }
    }

    private void TakeList(ProseText prose, ReadOnlySpan<Clause> clauses, ItemStarts starts, List<GroupDraft> found)
    {
        var spans = new List<TextSpan>(clauses.Length);
        foreach (var clause in clauses)
            spans.Add(clause.Span);
        spans[0] = First(prose.Text, spans);
        spans[^1] = Last(prose.Text, spans);
        if (IsChosen(prose.Text, spans))
            Add(prose.Text, spans, starts, found);
    }

    /// <summary>Of clauses that commas part, each stretch of one length, in four characters or about.</summary>
    private static void TakePhrases(ProseText prose, ReadOnlySpan<Clause> clauses, ItemStarts starts, List<GroupDraft> found)
    {
        for (var from = 0; from < clauses.Length;)
        {
            var length = clauses[from].Span.Length;
            var to = from + 1;
            while (to < clauses.Length && clauses[to].Span.Length == length)
                to++;
            if (to - from >= Fewest && length is >= 3 and <= 6)
            {
                var spans = new List<TextSpan>();
                for (var i = from; i < to; i++)
                    spans.Add(clauses[i].Span);
                Add(prose.Text, spans, starts, found);
            }

            from = to;
        }
    }

    private static void Add(string text, List<TextSpan> spans, ItemStarts starts, List<GroupDraft> found)
    {
        if (spans.Count(span => starts.Contains(span.Start)) >= 2)
            return;
        var shared = Alignment.CommonSuffix(spans[0].Of(text.AsSpan()), spans[1].Of(text.AsSpan()));
        found.Add(new GroupDraft(EnumerationKind.Coordinate, 0.7, EnumerationEvidence.LikeWords)
        {
            Frame = shared > 0 ? "…" + text[(spans[0].End - shared)..spans[0].End] : null,
            Items = [.. spans.Select(span => new EnumerationItem(span, null, null))],
        });
    }

    /// <summary>
    /// The first member without the words before it: as much as the others have, or from where it begins like them.
    /// </summary>
    private static TextSpan First(string text, List<TextSpan> spans)
    {
        var (second, third) = (spans[1].Length, spans[2].Length);
        return second == third && spans[0].Length > second
            ? new TextSpan(spans[0].End - second, spans[0].End)
            : Alignment.WithoutLeadIn(text, spans);
    }

    /// <summary>
    /// The last member without the words behind it, where the others all end alike or are of one length.
    /// </summary>
    private TextSpan Last(string text, List<TextSpan> spans)
    {
        var last = spans[^1];
        foreach (var word in breaks)
        {
            if (last.Of(text.AsSpan()).IndexOf(word) is > 0 and var at)
                return new TextSpan(last.Start, last.Start + at);
        }

        var like = spans[^2];
        if (text[last.End - 1] == text[like.End - 1])
            return last;
        return last.Length > like.Length && spans[^3].Length == like.Length ? new TextSpan(last.Start, last.Start + like.Length) : last;
    }

    private bool IsChosen(string text, List<TextSpan> spans)
    {
        if (spans.Exists(span => span.Length is < 2 or > LongestMember) || BreaksOff(text, spans[^1].End))
            return false;
        if (spans.TrueForAll(span => span.Length <= LongestName && surnames.Contains(text[span.Start])))
            return false;
        var sameLength = spans.TrueForAll(span => span.Length == spans[1].Length) && spans[1].Length >= 3;
        var sameEnd = spans.TrueForAll(span => text[span.End - 1] == text[spans[1].End - 1]);
        var sameStart = spans.TrueForAll(span => text[span.Start] == text[spans[1].Start]);
        return sameLength || sameEnd || sameStart;
    }

    private bool BreaksOff(string text, int end) =>
        breaks.Any(word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal));
}
