using System.Collections.Immutable;

namespace Analysis.Host.Commands;

/// <summary>What a command line has to know of a form of output.</summary>
/// <param name="Format">The form.</param>
/// <param name="Name">Its name after <c>--format</c>.</param>
/// <param name="HoldsTables">Whether the tables of <c>--corpus</c> have a place in it.</param>
/// <param name="IsBinary">Whether a terminal would show nothing but noise.</param>
internal sealed record OutputFormatEntry(OutputFormat Format, string Name, bool HoldsTables = false, bool IsBinary = false)
{
    /// <summary>Every form, in the order in which they are named to a user.</summary>
    public static ImmutableArray<OutputFormatEntry> All { get; } =
    [
        new(OutputFormat.Pretty, "pretty", HoldsTables: true),
        new(OutputFormat.Json, "json", HoldsTables: true),
        new(OutputFormat.Jsonl, "jsonl"),
        new(OutputFormat.Csv, "csv", HoldsTables: true),
        new(OutputFormat.Tsv, "tsv", HoldsTables: true),
        new(OutputFormat.Sarif, "sarif"),
        new(OutputFormat.Github, "github"),
        new(OutputFormat.Txt, "txt"),
        new(OutputFormat.Tei, "tei"),
        new(OutputFormat.Conllu, "conllu"),
        new(OutputFormat.Xlsx, "xlsx", HoldsTables: true, IsBinary: true),
        new(OutputFormat.Docx, "docx", IsBinary: true),
        new(OutputFormat.Html, "html", HoldsTables: true),
    ];

    /// <summary>The names, as a help text lists them.</summary>
    public static string Names => string.Join('|', All.Select(entry => entry.Name));

    /// <summary>The form of that name, or null.</summary>
    public static OutputFormatEntry? Named(string name) => All.FirstOrDefault(entry => entry.Name == name);
}
