using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analysis.Host.Running;

/// <summary>Where the time of a run goes: how long each stage and each analyzer took, all threads together. Thread-safe.</summary>
internal sealed class Timings
{
    private static readonly string[] First = ["plugins", "read", "articles"];
    private static readonly string[] Last = ["tables", "render", "write"];

    private readonly ConcurrentDictionary<string, long> ticks = new(StringComparer.Ordinal);
    private readonly long start = Stopwatch.GetTimestamp();
    private long documents;
    private long bytes;

    /// <summary>Does a stage's work, and adds its time; where nobody wants to know, just does it.</summary>
    public static T Measure<T>(Timings? timings, string stage, Func<T> work)
    {
        if (timings is null)
            return work();
        var begin = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            timings.Add(stage, Stopwatch.GetElapsedTime(begin));
        }
    }

    /// <summary>Adds the time of a stage or of an analyzer, by the name of its layer.</summary>
    public void Add(string stage, TimeSpan time) => ticks.AddOrUpdate(stage, time.Ticks, (_, before) => before + time.Ticks);

    /// <summary>Counts a document.</summary>
    public void Count(DocumentResult document)
    {
        Interlocked.Increment(ref documents);
        if (document.Page is { } page)
            Interlocked.Add(ref bytes, Encoding.UTF8.GetByteCount(page.Source.Text));
    }

    /// <summary>The lines of the table: stages in their order, the analyzers by their time, and the whole with its rate.</summary>
    public IEnumerable<string> Lines()
    {
        // The plugins were loaded before the clock was started.
        var whole = (Stopwatch.GetElapsedTime(start) + TimeSpan.FromTicks(ticks.GetValueOrDefault("plugins"))).TotalSeconds;
        var sum = TimeSpan.FromTicks(Math.Max(1, ticks.Values.Sum())).TotalSeconds;
        yield return Line("stage", "seconds", "share");
        foreach (var stage in First.Where(ticks.ContainsKey)
            .Concat(ticks.Where(stage => !First.Contains(stage.Key) && !Last.Contains(stage.Key)).OrderByDescending(stage => stage.Value).ThenBy(stage => stage.Key, StringComparer.Ordinal).Select(stage => stage.Key))
            .Concat(Last.Where(ticks.ContainsKey)))
        {
            var seconds = TimeSpan.FromTicks(ticks[stage]).TotalSeconds;
            yield return Line(stage, Number(seconds), (100 * seconds / sum).ToString("0", CultureInfo.InvariantCulture) + " %");
        }

        var megabytes = bytes / 1e6;
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{whole:0.000} s by the clock for {documents} documents, {megabytes:0.00} MB of text: {documents / whole:0.0} documents/s, {megabytes / whole:0.00} MB/s.");
    }

    private static string Line(string stage, string seconds, string share) => $"{stage,-24}{seconds,10}{share,8}";

    private static string Number(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);
}
