using System.Diagnostics;

namespace Analysis.Running;

/// <summary>The command while it watches: what it says is waited for, line by line, on either stream.</summary>
public sealed class WatchedCommand : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly Queue<string> lines = new();
    private readonly List<string> all = [];

    /// <summary>Listens to a started program and takes it over.</summary>
    public WatchedCommand(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts the command on these inputs.</summary>
    public static WatchedCommand Start(params string[] arguments) =>
        new(HostProcess.StartInterruptible(["run", "--watch", "--format", "jsonl", .. arguments]));

    /// <summary>Waits for a line with these words; those before it are passed over.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public string Expect(string words) => ExpectAll(words)[^1];

    /// <summary>
    /// Waits for a line with each of these words, whichever comes first, since the two streams are read by two threads;
    /// the lines up to the last of them are passed over.
    /// </summary>
    /// <exception cref="TimeoutException">One did not come.</exception>
    public IReadOnlyList<string> ExpectAll(params string[] words)
    {
        var missing = words.ToList();
        var found = new List<string>();
        var clock = Stopwatch.StartNew();
        lock (lines)
        {
            while (true)
            {
                while (lines.TryDequeue(out var line))
                {
                    if (missing.RemoveAll(part => line.Contains(part, StringComparison.Ordinal)) > 0)
                        found.Add(line);
                    if (missing.Count == 0)
                        return found;
                }

                if (process.HasExited || clock.Elapsed > Patience || !Monitor.Wait(lines, Patience))
                    throw new TimeoutException($"'{string.Join("', '", missing)}' was never said, but:\n{string.Join('\n', all)}");
            }
        }
    }

    /// <summary>Sends what Ctrl-C sends, and returns the exit code.</summary>
    public int Interrupt()
    {
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(null, null)]))
            kill.WaitForExit();
        return process.WaitForExit(Patience) ? process.ExitCode : throw new TimeoutException("It goes on.");
    }

    /// <summary>Ends the program.</summary>
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
