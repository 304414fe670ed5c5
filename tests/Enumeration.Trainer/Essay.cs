using System.Text.Json;
using Analysis.Enumeration.Parallels;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Trainer;

/// <summary>A text with its parallelisms as annotated, and its rows of clauses.</summary>
internal sealed class Essay
{
    private Essay(string text, List<HashSet<(int, int)>> parallelisms)
    {
        Text = text;
        Parallelisms = parallelisms;
        var prose = new ProseText(Article.FromText(text), CancellationToken.None);
        Rows = [.. prose.Rows.Select(row => ParallelRows.ClausesOf(prose, row, CancellationToken.None))];
        Links = [.. parallelisms.SelectMany(branches => Neighbours(branches))];
    }

    public string Text { get; }

    /// <summary>The parallelisms, each the spans of its branches.</summary>
    public List<HashSet<(int Start, int End)>> Parallelisms { get; }

    public Clause[][] Rows { get; }

    /// <summary>The branches that follow one another in a parallelism.</summary>
    public HashSet<(int Start, int End, int NextStart, int NextEnd)> Links { get; }

    /// <summary>
    /// Reads lines of JSON with <c>text</c> and <c>parallelisms</c>, spans in code points of texts in the first
    /// plane.
    /// </summary>
    public static IEnumerable<Essay> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            yield return new Essay(
                document.RootElement.GetProperty("text").GetString()!,
                [.. document.RootElement.GetProperty("parallelisms").EnumerateArray().Select(branches =>
                    branches.EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32())).ToHashSet())]);
        }
    }

    private static IEnumerable<(int, int, int, int)> Neighbours(HashSet<(int Start, int End)> branches)
    {
        var ordered = branches.Order().ToArray();
        return ordered.Zip(ordered.Skip(1), (a, b) => (a.Start, a.End, b.Start, b.End));
    }
}
