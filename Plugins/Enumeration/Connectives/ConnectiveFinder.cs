using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Connectives;

/// <summary>
/// Finds connectives that announce one another at the heads of clauses. One alone is narration (首先走进展馆); only a
/// partner within the paragraph, or at the head of a paragraph close by, makes an enumeration.
/// </summary>
internal sealed class ConnectiveFinder(EnumerationLanguage language) : GroupFinder
{
    /// <summary>How many UTF-16 code units may lie between two partners in one paragraph.</summary>
    private const int Reach = 600;

    /// <summary>How many paragraphs further on a partner at a paragraph's head may stand.</summary>
    private const int ReachOfHeads = 3;

    private readonly ConnectiveWords words = new(language);

    public override void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var taken = found.SelectMany(draft => draft.Items).Select(item => item.Span.Start).ToHashSet();
        var chains = new List<ConnectiveMarker>[words.ChainCount];
        for (var i = 0; i < chains.Length; i++)
            chains[i] = [];
        var here = new List<ConnectiveWord>();
        for (var r = 0; r < prose.Rows.Length; r++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = prose.Rows[r];
            foreach (var clause in prose.ClausesOf(row))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var start = clause.Span.Start;
                words.Read(clause.Span.Of(prose.Text), here);
                if (here.Count == 0 || taken.Contains(start))
                    continue;
                var atHead = row.Opening == '\0' && start == prose.Paragraphs[row.Paragraph].Span.Start;
                foreach (var word in here)
                {
                    var span = new TextSpan(start, start + word.Text.Length);
                    Take(prose, chains[word.Chain], word, new ConnectiveMarker(span, 0, r, row.Paragraph, atHead), found);
                }
            }
        }

        foreach (var chain in chains)
            Finish(prose, chain, found);
    }

    private void Take(
        ProseText prose, List<ConnectiveMarker> chain, ConnectiveWord word, ConnectiveMarker marker, List<GroupDraft> found)
    {
        if (chain.Count > 0 && Reaches(chain[^1], marker) && word.PlaceAfter(chain[^1].Place) is >= 0 and var place)
        {
            chain.Add(marker with { Place = place });
            return;
        }

        Finish(prose, chain, found);
        if (word.PlaceAfter(0) == 1 && WithinClause(prose, marker, word.Chain) is { } opener)
            chain.AddRange([opener, marker with { Place = 1 }]);
        else if (word.Opens)
            chain.Add(marker);
    }

    private static bool Reaches(ConnectiveMarker last, ConnectiveMarker marker) =>
        last.Row == marker.Row
            ? marker.Span.Start - last.Span.End <= Reach
            : last.AtHead && marker.AtHead && marker.Paragraph - last.Paragraph is > 0 and <= ReachOfHeads;

    /// <summary>The chain's opener in the middle of a clause of the same sentence: 当地一方面推广种植，一方面….</summary>
    private ConnectiveMarker? WithinClause(ProseText prose, ConnectiveMarker marker, int chain)
    {
        var row = prose.Rows[marker.Row];
        var c = prose.ClauseAt(row, marker.Span.Start) - 1;
        for (; c >= row.First && prose.Clauses[c].Stop < Stop.Full && marker.Span.Start - prose.Clauses[c].Span.Start < Reach; c--)
        {
            foreach (var opener in words.Openers)
            {
                var at = opener.Chain == chain ? prose.Clauses[c].Span.Of(prose.Text.AsSpan()).IndexOf(opener.Text) : -1;
                if (at <= 0 || opener.Text.Length < 3)
                    continue;
                var start = prose.Clauses[c].Span.Start + at;
                return marker with { Span = new TextSpan(start, start + opener.Text.Length), Place = 0, AtHead = false };
            }
        }

        return null;
    }

    private static void Finish(ProseText prose, List<ConnectiveMarker> chain, List<GroupDraft> found)
    {
        if (chain.Count >= 2)
        {
            var items = new List<EnumerationItem>(chain.Count);
            for (var i = 0; i < chain.Count; i++)
            {
                var end = i + 1 < chain.Count ? chain[i + 1].Span.Start : EndOfLast(prose, chain);
                var span = Extent.Trimmed(prose.Text, new TextSpan(chain[i].Span.Start, end));
                items.Add(new EnumerationItem(span, chain[i].Span, null));
            }

            found.Add(new GroupDraft(EnumerationKind.Connective, chain.Count > 2 ? 0.95 : 0.85, EnumerationEvidence.Connectives)
            {
                Frame = string.Concat(chain.Select(marker => marker.Span.Of(prose.Text) + "…")),
                Items = items,
            });
        }

        chain.Clear();
    }

    /// <summary>
    /// The end of its sentence; where the items fill paragraphs, as many paragraphs as the item before has.
    /// </summary>
    private static int EndOfLast(ProseText prose, List<ConnectiveMarker> chain)
    {
        var last = chain[^1];
        var paragraphs = last.Paragraph - chain[^2].Paragraph;
        if (paragraphs > 0)
            return prose.Paragraphs[Math.Min(last.Paragraph + paragraphs, prose.Paragraphs.Length) - 1].Span.End;
        return prose.SentenceEnd(prose.Rows[last.Row], last.Span.Start);
    }
}
