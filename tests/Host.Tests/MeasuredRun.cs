using System.Diagnostics;
using System.Globalization;

namespace Analysis.Host.Tests;

/// <summary>How the command ended, and what it took: as the system counts it, which only Linux tells of others' processes.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Megabytes">The most memory that it had at a time.</param>
/// <param name="Seconds">The processors' time.</param>
internal sealed record MeasuredRun(ProcessResult Result, long Megabytes, double Seconds)
{
    /// <summary>Of these a second, on every Linux that .NET runs on.</summary>
    private const double Ticks = 100;

    /// <summary>Runs the command and looks at it all the time.</summary>
    public static MeasuredRun Of(byte[] input, params string[] arguments) => Of(HostProcess.Start(arguments), input);

    /// <summary>Looks at a started program until it ends.</summary>
    public static MeasuredRun Of(Process process, byte[] input)
    {
        long kilobytes = 0;
        long ticks = 0;
        using var ended = new ManualResetEventSlim();
        var pid = process.Id;
        var watching = Task.Run(() =>
        {
            while (!ended.Wait(5) && OperatingSystem.IsLinux())
            {
                try
                {
                    // What is not there any more keeps what was seen last.
                    var peak = File.ReadLines($"/proc/{pid}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                    if (peak is not null)
                        kilobytes = Math.Max(kilobytes, long.Parse(peak.AsSpan(6).TrimEnd("kB ").Trim(), CultureInfo.InvariantCulture));
                    var stat = File.ReadAllText($"/proc/{pid}/stat");
                    var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                    ticks = Math.Max(ticks, long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture));
                }
                catch (IOException)
                {
                    return;
                }
            }
        });
        var result = ProcessResult.Of(process, input);
        ended.Set();
        watching.Wait();
        return new MeasuredRun(result, kilobytes >> 10, ticks / Ticks);
    }
}
