using System.Diagnostics;
using System.Globalization;
using System.Text;
using Analysis.Segmentation;

namespace Analysis.Benchmarks;

/// <summary>
/// The part of peers/bench.mjs that measures this segmenter in process: cuts a file line by line, as its peer does, round
/// after round, and writes a line <c>name wall processor</c> for the best of each, in megabytes of UTF-8 a second.
/// </summary>
internal sealed class SegmentationRounds(string file, int rounds)
{
    private readonly Segmenter segmenter = new(WordDictionary.Load());
    private readonly string[] lines = File.ReadAllLines(file, Encoding.UTF8);
    private readonly double megabytes = new FileInfo(file).Length / 1e6;

    /// <summary>Measures and writes.</summary>
    public void Run(TextWriter output)
    {
        Measure("one", () => Tally(lines), output);
        Measure("strings", () => lines.Sum(line => segmenter.Words(line).Length), output);
        var half = lines.Length / 2;
        Measure("two", () => Apart(() => Tally(lines.AsSpan(0, half)), () => Tally(lines.AsSpan(half))), output);
    }

    private void Measure(string name, Func<int> job, TextWriter output)
    {
        var (wall, processor) = (0.0, 0.0);
        for (var round = 0; round < rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            if (job() == 0)
                throw new InvalidDataException($"{file} has no words.");
            wall = Math.Max(wall, megabytes / watch.Elapsed.TotalSeconds);
            processor = Math.Max(processor, megabytes / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {wall:F1} {processor:F1}"));
    }

    private int Tally(ReadOnlySpan<string> part)
    {
        var sink = new WordTally();
        foreach (var line in part)
            segmenter.Segment(line, ref sink);
        return sink.Count;
    }

    private static int Apart(Func<int> first, Func<int> second)
    {
        var other = 0;
        var thread = new Thread(() => other = second());
        thread.Start();
        var own = first();
        thread.Join();
        return own + other;
    }
}
