using System.Diagnostics;

namespace Analysis.Host.Tests;

/// <summary>The command while it watches: what it says is waited for, line by line, on either stream.</summary>
internal sealed class WatchedCommand : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly Queue<string> lines = new();
    private readonly List<string> all = [];

    public WatchedCommand(params string[] arguments)
    {
        process = HostProcess.StartInterruptible(["run", "--watch", "--format", "jsonl", .. arguments]);
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits for a line with these words; those before it are passed over.</summary>
    public string Expect(string words)
    {
        var clock = Stopwatch.StartNew();
        lock (lines)
        {
            while (true)
            {
                while (lines.TryDequeue(out var line))
                {
                    if (line.Contains(words, StringComparison.Ordinal))
                        return line;
                }

                if (process.HasExited || clock.Elapsed > Patience || !Monitor.Wait(lines, Patience))
                    throw new AssertionException($"'{words}' was never said, but:\n{string.Join('\n', all)}");
            }
        }
    }

    /// <summary>Sends what Ctrl-C sends, and returns the exit code.</summary>
    public int Interrupt()
    {
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(null, null)]))
            kill.WaitForExit();
        Assert.That(process.WaitForExit(Patience), Is.True);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void Add(string? line)
    {
        lock (lines)
        {
            if (line is not null)
            {
                lines.Enqueue(line);
                all.Add(line);
            }

            Monitor.PulseAll(lines);
        }
    }
}
