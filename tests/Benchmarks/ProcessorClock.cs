using Perfolizer.Horology;

namespace Analysis.Benchmarks;

/// <summary>
/// The time that this process has spent on processors, of all its threads: what a benchmark takes on one core, whatever
/// else the machine has to do meanwhile.
/// </summary>
public sealed class ProcessorClock : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => true;

    public Frequency Frequency { get; } = new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
