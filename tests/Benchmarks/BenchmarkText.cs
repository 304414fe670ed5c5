using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Analysis.Benchmarks;

/// <summary>A text to measure with, about as long as a book. Its name stands in the table.</summary>
/// <param name="Name">Where the text comes from.</param>
/// <param name="Files">The files that it was made of, each varied and repeated, in order.</param>
public sealed record BenchmarkText(string Name, ImmutableArray<string> Files)
{
    /// <summary>Long enough that a run is not over before the clock has seen it.</summary>
    private const int Length = 4_000_000;

    /// <summary>Lines from this length on are told apart in each repetition; shorter ones are titles and names.</summary>
    private const int Paragraph = 40;

    /// <summary>All files as one text.</summary>
    public string Text { get; } = string.Concat(Files);

    /// <summary>How many bytes the text is in UTF-8: what speeds are given in.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Text);

    /// <summary>
    /// The text files of the folder that the command line names, else of samples/articles, again and again. Each time
    /// a number is put into the paragraphs, so that a repetition is a text of its own and not a copy to be left out.
    /// </summary>
    public static BenchmarkText OfCommandLine()
    {
        var folder = Environment.GetCommandLineArgs() is [_, _, var named] ? named : SampleFolder();
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        if (files.All(file => file.Length == 0))
            throw new InvalidDataException($"No text to measure with in {folder}.");
        var varied = ImmutableArray.CreateBuilder<string>();
        for (int round = 0, length = 0; length < Length; round++)
        {
            foreach (var file in files)
            {
                varied.Add(Vary(file, round.ToString(CultureInfo.InvariantCulture)));
                length += varied[^1].Length;
            }
        }

        return new BenchmarkText(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), varied.ToImmutable());
    }

    private static string Vary(string file, string mark)
    {
        var text = new StringBuilder(file.Length + (file.Length / Paragraph));
        foreach (var line in file.Split('\n'))
            text.Append(line.Length < Paragraph ? line : line.Insert(line.Length / 2, mark)).Append('\n');
        return text.ToString();
    }

    /// <summary>The name alone: the text would fill the table.</summary>
    public override string ToString() => Name;

    private static string SampleFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "samples", "articles");
            if (Directory.Exists(samples))
                return samples;
        }

        throw new DirectoryNotFoundException("No samples/articles above the program; name a folder.");
    }
}
