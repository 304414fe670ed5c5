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

    /// <summary>Standard input.</summary>
    public Stream Input => input;

    /// <summary>Standard output: data only.</summary>
    public Stream Output => output;

    /// <summary>Standard error: everything that is said to a person.</summary>
    public TextWriter Error => error;

    /// <summary>Whether a person sees the output as it is.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>The streams of this process.</summary>
    public static HostConsole OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" })
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
    };

    /// <summary>Says one line on standard error.</summary>
    public void Say(string line)
    {
        lock (error)
            error.WriteLine(line);
    }
}
