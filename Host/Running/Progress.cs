using System.Globalization;

namespace Analysis.Host.Running;

/// <summary>
/// A line on the terminal that says how far a long run is: inputs, rate, time left. It comes after the first second, a few
/// times a second at most, and is gone at the end. For one thread.
/// </summary>
/// <param name="console">Where it stands: standard error.</param>
/// <param name="clock">The time.</param>
/// <param name="inputs">How many inputs there are.</param>
/// <param name="bytes">How many bytes they have together, by which the time left is reckoned.</param>
internal sealed class Progress(HostConsole console, TimeProvider clock, int inputs, long bytes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private const int Width = 24;

    private readonly long start = clock.GetTimestamp();
    private TimeSpan shown;
    private double done;
    private int finished;

    /// <summary>Notes that work was done.</summary>
    /// <param name="amount">How many bytes of input it was.</param>
    /// <param name="isWholeInput">Whether an input is at its end with it.</param>
    public void Advance(long amount, bool isWholeInput)
    {
        done += amount;
        if (isWholeInput)
            finished++;
        var elapsed = clock.GetElapsedTime(start);
        if (elapsed < Patience || elapsed - shown < Interval)
            return;
        shown = elapsed;
        console.ShowStatus(Line(elapsed));
    }

    /// <summary>Takes the line away.</summary>
    public void End() => console.ShowStatus(null);

    private string Line(TimeSpan elapsed)
    {
        var part = bytes == 0 ? 0 : Math.Clamp(done / bytes, 0, 1);
        var filled = (int)Math.Round(part * Width);
        var left = part > 0 ? $"{Time(elapsed * ((1 - part) / part))} left" : "";
        var rate = string.Create(CultureInfo.InvariantCulture, $"{done / 1e6 / elapsed.TotalSeconds:0.0} MB/s");
        return $"[{new string('#', filled)}{new string('.', Width - filled)}] {finished}/{inputs}  {rate}  {left}";
    }

    private static string Time(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");
}
