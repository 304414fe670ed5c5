using System.Text;

namespace Analysis.Host;

/// <summary>
/// The three streams of the process. Data goes to <see cref="Output"/> as bytes; everything that is said to a person
/// goes to <see cref="Error"/>, so that a pipe never carries anything but data.
/// </summary>
internal sealed class HostConsole(Stream input, Stream output, TextWriter error)
{
    /// <summary>UTF-8 as it is written everywhere: without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private bool hasStatus;

    /// <summary>Standard input.</summary>
    public Stream Input => input;

    /// <summary>Standard output: data only.</summary>
    public Stream Output => output;

    /// <summary>Standard error: everything that is said to a person.</summary>
    public TextWriter Error => error;

    /// <summary>Whether a person sees the output as it is.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees standard error as it is.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The streams of this process.</summary>
    public static HostConsole OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" })
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>Says one line on standard error.</summary>
    public void Say(string line)
    {
        lock (error)
        {
            ClearStatus();
            error.WriteLine(line);
        }
    }

    /// <summary>Shows a line on the terminal of standard error that gives way to the next; null takes it away.</summary>
    public void ShowStatus(string? line)
    {
        lock (error)
        {
            ClearStatus();
            if (line is null)
                return;
            error.Write(line);
            hasStatus = true;
        }
    }

    private void ClearStatus()
    {
        if (hasStatus)
            error.Write("\r\e[K");
        hasStatus = false;
    }
}
