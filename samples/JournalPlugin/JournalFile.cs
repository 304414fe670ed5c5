namespace Journal;

/// <summary>A file that is open as long as the plugin is loaded. Thread-safe, since analyzers run on many threads.</summary>
public sealed class JournalFile(JournalOptions options) : IDisposable
{
    private readonly Lock gate = new();
    private StreamWriter? writer;
    private int lines;

    public void Write(string line)
    {
        lock (gate)
        {
            writer ??= new StreamWriter(options.File);
            writer.WriteLine(line);
            lines++;
        }
    }

    /// <summary>Called by the host at the end of a run, or before the plugin is unloaded.</summary>
    public void Dispose()
    {
        writer?.WriteLine($"{lines} articles");
        writer?.Dispose();
    }
}
