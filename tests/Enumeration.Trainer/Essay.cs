using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using Analysis.Enumeration.Parallels;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Trainer;

/// <summary>A text with its words and its parallelisms as annotated: sets of branches, each from one word to another.</summary>
internal sealed class Essay
{
    /// <summary>Marks that are left out at a branch's end, as the published evaluation does.</summary>
    private static readonly FrozenSet<char> EndMarks = "，,。.！!？?；;、：:".ToFrozenSet();

    private readonly int[] wordAt;
    private readonly TextSpan[] words;

    private Essay(string text, TextSpan[] words, IEnumerable<IEnumerable<TextSpan>> parallelisms)
    {
        Text = text;
        this.words = words;
        wordAt = new int[text.Length];
        for (var i = 0; i < words.Length; i++)
            wordAt.AsSpan()[words[i].Start..words[i].End].Fill(i);
        Parallelisms = [.. parallelisms.Select(branches =>
            branches.Select(branch => (wordAt[branch.Start], wordAt[branch.End - 1])).ToHashSet())];
    }

    public string Text { get; }

    public List<HashSet<(int First, int Last)>> Parallelisms { get; }

    /// <summary>Reads lines of JSON; spans are in code points, which are UTF-16 units in texts of the first plane.</summary>
    public static IEnumerable<Essay> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            yield return new Essay(
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("words").EnumerateArray().Select(SpanOf)],
                [.. root.GetProperty("parallelisms").EnumerateArray().Select(branches => branches.EnumerateArray().Select(SpanOf).ToArray())]);
        }
    }

    /// <summary>The rows of clauses that chains are looked for in.</summary>
    public IEnumerable<ParallelRow> Rows(SearchValues<char> building)
    {
        var prose = new ProseText(Article.FromText(Text), CancellationToken.None);
        return prose.Rows.Where(row => row.Count > 1).Select(row => new ParallelRow(prose, row, building, CancellationToken.None));
    }

    /// <summary>The branches as words: those that lie in a span by half at least, without marks at its end.</summary>
    public HashSet<(int First, int Last)> BranchesOf(IEnumerable<TextSpan> spans)
    {
        var branches = new HashSet<(int, int)>();
        foreach (var span in spans)
        {
            int first = wordAt[span.Start], last = wordAt[span.End - 1];
            if (!HoldsHalf(span, first))
                first++;
            if (!HoldsHalf(span, last))
                last--;
            while (last >= first && words[last].Length == 1 && EndMarks.Contains(Text[words[last].Start]))
                last--;
            if (first <= last)
                branches.Add((first, last));
        }

        return branches;
    }

    private bool HoldsHalf(TextSpan span, int word) =>
        2 * (Math.Min(span.End, words[word].End) - Math.Max(span.Start, words[word].Start)) >= words[word].Length;

    private static TextSpan SpanOf(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());
}
