using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Leads;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// Finds three or more short units side by side that share words at one place: 以甲之力…，以乙之力…，以丙之力…. The second and
/// the third say what is shared; the first may have words before it that lead up to the figure.
/// </summary>
internal sealed class PhraseParallels(EnumerationLanguage language)
{
    private const int Fewest = 3;
    private const int FewestOfMixed = 4;

    /// <summary>The longest words that may stand between two members (…，更主要的，…).</summary>
    private const int LongestInsertion = 5;

    private readonly PhraseAnchors anchors = new(language);

    public void Find(ProseText prose, ItemStarts starts, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        foreach (var row in prose.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var taken = new HashSet<int>();
            // Some figures change from 、 to commas on the way; only long ones are sure enough.
            Find(prose, prose.ClausesOf(row), Stop.Pause, Stop.Comma, FewestOfMixed, starts, taken, found, cancellationToken);
            Find(prose, prose.ClausesOf(row), Stop.Pause, Stop.Pause, Fewest, starts, taken, found, cancellationToken);
            var clauses = ParallelRow.ClausesOf(prose, row, cancellationToken);
            Find(prose, clauses, Stop.Comma, Stop.Comma, Fewest, starts, taken, found, cancellationToken);
            Find(prose, clauses, Stop.Semicolon, Stop.Semicolon, Fewest, starts, taken, found, cancellationToken);
        }
    }

    /// <summary>Looks at each stretch of units that stops between two strengths part.</summary>
    private void Find(
        ProseText prose,
        ReadOnlySpan<Clause> clauses,
        Stop weakest,
        Stop strongest,
        int fewest,
        ItemStarts starts,
        HashSet<int> taken,
        List<GroupDraft> found,
        CancellationToken cancellationToken)
    {
        for (var from = 0; from < clauses.Length;)
        {
            var to = from;
            while (to < clauses.Length - 1 && clauses[to].Stop >= weakest && clauses[to].Stop <= strongest)
                to++;
            if (to - from + 1 >= fewest)
                FindIn(prose, clauses[from..(to + 1)], strongest == Stop.Pause, fewest, starts, taken, found, cancellationToken);
            from = to + 1;
        }
    }

    private void FindIn(
        ProseText prose,
        ReadOnlySpan<Clause> units,
        bool inList,
        int fewest,
        ItemStarts starts,
        HashSet<int> taken,
        List<GroupDraft> found,
        CancellationToken cancellationToken)
    {
        var skeletons = new string[units.Length];
        for (var i = 0; i < units.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            skeletons[i] = Frame.Skeleton(units[i].Span.Of(prose.Text.AsSpan()));
        }

        for (var i = 0; i + 2 < units.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var members = Members(skeletons, i, inList, out var lead);
            if (members.Count < fewest)
            {
                i++;
                continue;
            }

            var spans = new List<TextSpan>(members.Count);
            foreach (var member in members)
                spans.Add(units[member].Span);
            if (lead > 0)
                spans[0] = Cut(prose.Text, spans[0], skeletons[i], lead);
            if (spans.Count(span => taken.Contains(span.End) || starts.Contains(Units.Unquoted(prose.Text, span).Start)) < 2)
            {
                taken.UnionWith(spans.Select(span => span.End));
                found.Add(ParallelDraft.Of(prose.Text, spans, 0.75, EnumerationEvidence.SharedFrame));
            }

            i = members[^1] + 1;
        }
    }

    /// <summary>
    /// The units of the figure that begins with unit <paramref name="first"/>, and where in that it begins.
    /// </summary>
    private List<int> Members(string[] skeletons, int first, bool inList, out int lead)
    {
        lead = 0;
        if (anchors.Between(skeletons[first + 1], skeletons[first + 2], inList) is not { } anchor)
            return InsertedMembers(skeletons, first, inList);
        lead = anchor.StartIn(skeletons[first], inList);
        if (lead < 0)
            return InsertedMembers(skeletons, first, inList);
        var members = new List<int> { first, first + 1, first + 2 };
        for (var next = first + 3; next < skeletons.Length && anchor.Holds(skeletons[next]); next++)
            members.Add(next);
        return members;
    }

    /// <summary>
    /// As <see cref="Members"/>, with a few words inserted before the third unit, which then has to begin as they do.
    /// </summary>
    private List<int> InsertedMembers(string[] skeletons, int first, bool inList)
    {
        if (inList || first + 3 >= skeletons.Length || skeletons[first + 2].Length > LongestInsertion
            || anchors.Between(skeletons[first], skeletons[first + 1], inList) is not { Prefix.Length: >= 2 } anchor
            || !anchor.Holds(skeletons[first + 3]))
            return [];
        return [first, first + 1, first + 3];
    }

    /// <summary>
    /// The part of <paramref name="span"/> from the character that stands at <paramref name="lead"/> in its skeleton.
    /// </summary>
    private static TextSpan Cut(string text, TextSpan span, string skeleton, int lead)
    {
        for (var start = span.Start + lead; start < span.End; start++)
        {
            if (Frame.Skeleton(text.AsSpan(start, span.End - start)).AsSpan().SequenceEqual(skeleton.AsSpan(lead)))
                return new TextSpan(start, span.End);
        }

        return span;
    }
}
