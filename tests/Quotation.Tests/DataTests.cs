namespace Analysis.Quotation.Tests;

/// <summary>Every entry of every data file changes how some sentence is read. One that changes nothing is dead.</summary>
internal sealed class DataTests
{
    /// <summary>Files with one row of characters, each an entry, and whether lines with words follow.</summary>
    private static readonly string[] Rows = ["surnames", "transliteration", "notnames", "classical", "numerals"];

    [TestCaseSource(typeof(LessOf), nameof(LessOf.Names))]
    public void No_entry_is_dead(string file) => Assert.That(Dead(file), Is.Empty);

    [TestCaseSource(typeof(LessOf), nameof(LessOf.Names))]
    public void No_entry_is_listed_twice(string file) => Assert.That(Entries(file).Select(entry => entry.Words), Is.Unique);

    internal static IEnumerable<string> Dead(string file) =>
        Entries(file).AsParallel().Where(entry => !IsAlive(file, entry)).Select(entry => entry.Words);

    private static bool IsAlive(string file, (string Words, string Sentence, string Line, int At) entry)
    {
        var lines = LessOf.Lines(file);
        var index = lines.IndexOf(entry.Line);
        var less = LessOf.With(file, entry.At < 0 ? lines.RemoveAt(index) : lines.SetItem(index, entry.Line.Remove(entry.At, 1)));
        return EntryFrames.For(file, entry.Sentence).Any(sentence => LessOf.Differs(less, sentence));
    }

    private static IEnumerable<(string Words, string Sentence, string Line, int At)> Entries(string file)
    {
        foreach (var line in LessOf.Lines(file))
        {
            var columns = line.Split('\t');
            if (Rows.Contains(file) && line.Length > 2)
            {
                for (var at = 0; at < line.Length; at++)
                    yield return (line[at..(at + 1)], line[at..(at + 1)], line, at);
            }
            else if (file == "cues")
            {
                yield return (columns[0], columns[2], line, -1);
            }
            else if (file == "frames")
            {
                yield return (columns[0] + "…" + columns[1], columns[0] + "林国栋" + columns[1], line, -1);
            }
            else
            {
                yield return (columns[^1], columns[^1], line, -1);
            }
        }
    }
}
