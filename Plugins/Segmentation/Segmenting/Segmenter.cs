using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analysis.Segmentation;

/// <summary>
/// Cuts text into words: of all ways to cut a run of characters the one whose words are likeliest together. Takes any
/// UTF-16, well-formed or not. Immutable and thread-safe.
/// </summary>
public sealed class Segmenter
{
    /// <summary>Runs are cut here, so that a text without any punctuation takes no more memory than another.</summary>
    internal const int LongestRun = 4096;

    /// <summary>The cells behind a run's last one: all empty, so that nothing has to ask whether the run goes on.</summary>
    private const int Margin = 8;

    /// <summary>What a character costs that the dictionary lacks: more than any word.</summary>
    private const int UnknownCost = 33_000;

    private readonly DictionaryNode[] nodes;
    private readonly uint[] map;
    private readonly NameWords names;

    /// <summary>Creates a segmenter.</summary>
    /// <param name="dictionary">The words that it knows.</param>
    public Segmenter(WordDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        Dictionary = dictionary;
        nodes = dictionary.Tables.Nodes;
        map = dictionary.Map;
        names = new NameWords(dictionary.Tables.Names);
    }

    /// <summary>The words that the segmenter knows.</summary>
    public WordDictionary Dictionary { get; }

    /// <summary>The words of <paramref name="text"/> and where they stand, punctuation among them.</summary>
    public ImmutableArray<SegmentedWord> Segment(ReadOnlySpan<char> text)
    {
        var sink = new SpanSink(text.Length);
        Segment(text, ref sink);
        return sink.Words.DrainToImmutable();
    }

    /// <summary>The words of <paramref name="text"/> as strings, punctuation among them.</summary>
    public ImmutableArray<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sink = new StringSink(text);
        Segment(text, ref sink);
        return sink.Words.DrainToImmutable();
    }

    /// <summary>
    /// Adds the words of <paramref name="text"/> to <paramref name="counts"/>, by their numbers in the dictionary. What the
    /// dictionary lacks is not counted.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="counts"/> is shorter than the dictionary's <see cref="WordDictionary.Capacity"/>.
    /// </exception>
    public void Count(ReadOnlySpan<char> text, long[] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Length < Dictionary.Capacity)
            throw new ArgumentException("There is no room for the dictionary's words.", nameof(counts));
        var sink = new CountSink(counts);
        Segment(text, ref sink);
    }

    /// <summary>Hands the words of <paramref name="text"/> to <paramref name="sink"/>, in order.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Segment<TSink>(ReadOnlySpan<char> text, ref TSink sink, CancellationToken cancellationToken = default)
        where TSink : struct, IWordSink
    {
        // 64 KB at the most.
        Span<Cell> cells = stackalloc Cell[Math.Min(text.Length, LongestRun) + Margin];
        for (var at = 0; at < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var run = SegmentRun(text[at..], cells);
            for (var i = 0; i < run;)
            {
                ref var cell = ref cells[i];
                sink.Add(at + i, cell.Next - i, new WordReference(cell.Word));
                i = cell.Next;
            }

            at = run > 0 ? at + run : PassMark(text, at, ref sink);
        }
    }

    /// <summary>
    /// The last place in <paramref name="text"/> where it can be cut in two with no change to its words, whatever follows;
    /// never 0. A text that has no such place is cut at its end, as long as that is a multiple of the longest run.
    /// </summary>
    internal int LastBreak(ReadOnlySpan<char> text)
    {
        var isInner = IsInner(text[^1]);
        for (var at = text.Length - 1; at > 0; at--)
        {
            if (IsInner(text[at - 1]) != isInner)
                return at;
        }

        return char.IsHighSurrogate(text[^1]) && text.Length > 1 ? text.Length - 1 : text.Length;
    }

    /// <summary>What the best way to cut <paramref name="word"/> costs, in thousandths of a nat.</summary>
    internal int CostOf(string word)
    {
        var cells = new Cell[word.Length + Margin];
        var cost = 0;
        for (var at = 0; at < word.Length;)
        {
            var run = SegmentRun(word.AsSpan(at), cells);
            cost += run == 0 ? UnknownCost : cells[0].Cost;
            at += Math.Max(1, run);
        }

        return cost;
    }

    private bool IsInner(char character) => ((CharacterClass)map[character] & CharacterClass.Inner) != 0;

    /// <summary>Finds the words up to the next mark or blank, which are then in the cells; returns how far that is, or 0.</summary>
    private int SegmentRun(ReadOnlySpan<char> text, Span<Cell> cells)
    {
        var length = ReadRun(text, cells, out var classes);
        if ((classes & CharacterClass.RuleStart) != 0)
            RuleWords.Find(cells[..(length + 1)], text[..length]);
        FindBestPath(cells, text[..length]);
        return length;
    }

    /// <summary>Fills cells with the characters up to the next mark or blank; tells what classes there are.</summary>
    private int ReadRun(ReadOnlySpan<char> text, Span<Cell> cells, out CharacterClass classes)
    {
        ref var entries = ref MemoryMarshal.GetArrayDataReference(map);
        ref var root = ref MemoryMarshal.GetArrayDataReference(nodes);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        var longest = Math.Min(text.Length, LongestRun);
        var all = 0u;
        var children = 0;
        var length = 0;
        for (; length < longest; length++)
        {
            var character = Unsafe.Add(ref entries, text[length]);
            if ((character & (uint)CharacterClass.Inner) == 0)
                break;
            all |= character;
            // Where the words that begin with the last two characters lie: the nodes are too many for the nearer caches,
            // so they are sent for here, a run's length before they are asked for.
            var code = (int)(character & char.MaxValue);
            Cache.Fetch(ref Unsafe.Add(ref root, children + code));
            children = Unsafe.Add(ref root, code).Base;
            cell.Character = character;
            cell.Next = 0;
            cell = ref Unsafe.Add(ref cell, 1);
        }

        if (length == LongestRun && char.IsHighSurrogate(text[length - 1]))
            length--;
        cells.Slice(length, Margin).Clear();
        classes = (CharacterClass)all;
        return length;
    }

    /// <summary>
    /// From right to left, finds for each character the best path to the run's end: every word that starts there, plus
    /// the best path from where it ends, which is known by then.
    /// </summary>
    private void FindBestPath(Span<Cell> run, ReadOnlySpan<char> text)
    {
        // Every index is in range: codes are below the number of characters, the nodes have room for any code after the
        // last base, and the cells behind the run have code 0, which is nobody's label.
        ref var root = ref MemoryMarshal.GetArrayDataReference(nodes);
        ref var cells = ref MemoryMarshal.GetReference(run);
        for (var at = text.Length - 1; at >= 0; at--)
        {
            ref var cell = ref Unsafe.Add(ref cells, at);
            var slot = (int)(cell.Character & char.MaxValue);
            var (best, next, word) = (int.MaxValue, 0, 0);
            for (var end = at + 1; ; end++)
            {
                ref var node = ref Unsafe.Add(ref root, slot);
                ref var following = ref Unsafe.Add(ref cells, end);
                if (node.Cost != DictionaryNode.NoWord)
                {
                    var cost = node.Cost + following.Cost;
                    if (cost <= best)
                        (best, next, word) = (cost, end, slot);
                }

                if (node.Base == 0)
                    break;
                var code = (int)(following.Character & char.MaxValue);
                slot = node.Base + code;
                if (Unsafe.Add(ref root, slot).Label != code)
                    break;
            }

            if (cell.Next != 0 || next == 0 || NameWords.CanBegin(ref cell, next - at))
                (best, next, word) = WithOtherWords(new(best, next, word), run, text, at);
            cell.Cost = best;
            cell.Next = next;
            cell.Word = word;
        }
    }

    /// <summary>The path, or a better one by a word that is not in the dictionary.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private BestPath WithOtherWords(BestPath path, Span<Cell> run, ReadOnlySpan<char> text, int at)
    {
        if (path.Next == 0)
            path = Unknown(run, text, at);
        if (run[at].Next != 0)
            path = path.OrBetter(ByRule(run, text, at));
        return names.OrBetter(path, run, at);
    }

    /// <summary>The path by a character that begins no word; the halves of a surrogate pair stay together.</summary>
    private static BestPath Unknown(Span<Cell> run, ReadOnlySpan<char> text, int at)
    {
        var isMark = ((CharacterClass)run[at].Character & CharacterClass.Joiner) != 0 && !char.IsSurrogate(text[at]);
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        var next = isPair ? at + 2 : at + 1;
        return new(
            UnknownCost + run[next].Cost, next, WordReference.ValueOf(isMark ? RuleWord.Punctuation : RuleWord.Unknown));
    }

    /// <summary>The path by the word that a rule put into the cell; a number may take a unit of time along.</summary>
    private static BestPath ByRule(Span<Cell> run, ReadOnlySpan<char> text, int at)
    {
        var cell = run[at];
        var path = new BestPath(cell.Cost + run[cell.Next].Cost, cell.Next, cell.Word);
        return cell.Word == WordReference.ValueOf(RuleWord.Number)
            && RuleWords.IsTime(run[..(text.Length + 1)], text, at, cell.Next)
            ? path.OrBetter(new(cell.Cost + run[cell.Next + 1].Cost, cell.Next + 1, WordReference.ValueOf(RuleWord.Time)))
            : path;
    }

    /// <summary>Passes a blank, or a mark as a word of its own; dashes and dots of one kind stay together.</summary>
    private int PassMark<TSink>(ReadOnlySpan<char> text, int at, ref TSink sink)
        where TSink : struct, IWordSink
    {
        var first = text[at];
        if (((CharacterClass)map[first] & CharacterClass.Blank) != 0)
            return at + 1;
        var end = at + 1;
        var rule = RuleWord.Punctuation;
        if (char.IsHighSurrogate(first) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
            rule = char.IsLetter(first.ToString() + text[at + 1], 0) ? RuleWord.Unknown : rule;
        }
        else if (first is '—' or '…' or '─')
        {
            while (end < text.Length && end - at < LongestRun && text[end] == first)
                end++;
        }

        sink.Add(at, end - at, new WordReference(WordReference.ValueOf(rule)));
        return end;
    }
}
