using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>A console that writes into memory: the same bytes whatever the environment, apart from the options.</summary>
internal sealed class Canvas : IAnsiConsoleOutput
{
    private readonly StringWriter text = new() { NewLine = "\n" };
    private readonly IAnsiConsole console;

    /// <summary>Creates an empty canvas.</summary>
    public Canvas(PrettyOptions options)
    {
        Width = options.Width;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = this,
            Ansi = options.HasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = options.HasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
    }

    /// <inheritdoc/>
    public TextWriter Writer => text;

    /// <inheritdoc/>
    public bool IsTerminal => false;

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public int Height => 50;

    /// <summary>Draws something, and ends the line where that didn't.</summary>
    public void Draw(IRenderable what)
    {
        console.Write(what);
        if (text.GetStringBuilder() is { Length: > 0 } drawn && drawn[^1] != '\n')
            console.WriteLine();
    }

    /// <summary>Leaves a line empty.</summary>
    public void Skip() => console.WriteLine();

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
    }

    /// <summary>What was drawn, without the blanks that only fill up lines.</summary>
    public byte[] ToUtf8()
    {
        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' ')).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return HostConsole.Utf8.GetBytes(string.Join('\n', lines) + "\n\n");
    }
}
