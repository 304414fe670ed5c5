using System.Buffers;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// The clauses of a row that commas and stronger stops part (a list is one clause), with what comparing them takes.
/// A unit is a number of them side by side, named by its first clause and the one behind its last. Immutable.
/// </summary>
internal sealed class ParallelRow
{
    private readonly string text;
    private readonly Clause[] clauses;
    private readonly CharacterSet[] sets;
    private readonly char[] builders;
    private readonly int[] firstBuilders;

    /// <param name="prose">The text.</param>
    /// <param name="row">The row.</param>
    /// <param name="building">The characters that build sentences.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ParallelRow(ProseText prose, Row row, SearchValues<char> building, CancellationToken cancellationToken)
    {
        text = prose.Text;
        clauses = ClausesOf(prose, row, cancellationToken);
        IsQuoted = row.Opening != '\0';
        sets = new CharacterSet[clauses.Length];
        firstBuilders = new int[clauses.Length + 1];
        var found = new List<char>();
        for (var i = 0; i < clauses.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var clause = clauses[i].Span.Of(text.AsSpan());
            sets[i] = CharacterSet.Of(clause);
            foreach (var c in clause)
            {
                if (building.Contains(c))
                    found.Add(c);
            }

            firstBuilders[i + 1] = found.Count;
        }

        builders = [.. found];
    }

    /// <summary>How many clauses there are.</summary>
    public int Count => clauses.Length;

    /// <summary>Whether the row stands within marks.</summary>
    public bool IsQuoted { get; }

    /// <summary>The clauses of a row with lists taken together.</summary>
    public static Clause[] ClausesOf(ProseText prose, Row row, CancellationToken cancellationToken)
    {
        var clauses = new List<Clause>(row.Count);
        for (var c = row.First; c < row.First + row.Count; c++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = prose.Clauses[c].Span.Start;
            while (c + 1 < row.First + row.Count && prose.Clauses[c].Stop == Stop.Pause)
                c++;
            var last = prose.Clauses[c];
            clauses.Add(last with { Span = new TextSpan(start, last.Span.End) });
        }

        return [.. clauses];
    }

    /// <summary>Where the unit stands.</summary>
    public TextSpan SpanOf(int from, int to) => new(clauses[from].Span.Start, clauses[to - 1].Span.End);

    /// <summary>The words of the unit.</summary>
    public ReadOnlySpan<char> TextOf(int from, int to) => SpanOf(from, to).Of(text.AsSpan());

    /// <summary>Those characters of the unit that build sentences, in their order.</summary>
    public ReadOnlySpan<char> BuildersOf(int from, int to) => builders.AsSpan(firstBuilders[from]..firstBuilders[to]);

    /// <summary>The length of the unit, in UTF-16 code units.</summary>
    public int LengthOf(int from, int to) => clauses[to - 1].Span.End - clauses[from].Span.Start;

    /// <summary>What ends the clause.</summary>
    public Stop StopOf(int clause) => clauses[clause].Stop;

    /// <summary>What parts the clause from the one before; the start of the row is a full stop.</summary>
    public Stop StopBefore(int clause) => clause == 0 ? Stop.Full : clauses[clause - 1].Stop;

    /// <summary>The character that ends the clause; a line feed at the end of the text.</summary>
    public char MarkOf(int clause) => clauses[clause].Span.End < text.Length ? text[clauses[clause].Span.End] : '\n';

    /// <summary>The strongest stop within the unit; a pause where there is none.</summary>
    public Stop StrongestIn(int from, int to)
    {
        var strongest = Stop.Pause;
        for (var i = from; i < to - 1; i++)
            strongest = (Stop)Math.Max((byte)strongest, (byte)clauses[i].Stop);
        return strongest;
    }

    /// <summary>The characters of the unit.</summary>
    public CharacterSet SetOf(int from, int to)
    {
        var set = sets[from];
        for (var i = from + 1; i < to; i++)
            set = set.With(sets[i]);
        return set;
    }
}
