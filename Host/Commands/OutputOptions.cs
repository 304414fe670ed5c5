using System.Collections.Immutable;
using System.CommandLine;

namespace Analysis.Host.Commands;

/// <summary>The options that say in which forms a run is written, and where to.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string[]> formats = new("--format", "-f")
    {
        Description = "The form of output, or several, each with the file it goes to: --format json=out.json --format csv=tables. "
            + "csv and tsv go to a folder, a file a table, unless --table names one. Default: pretty.",
        HelpName = OutputFormatEntry.Names,
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "Write to this file, whole or not at all, instead of to standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> table = new("--table")
    {
        Description = "With csv or tsv: just this table, such as quotation or enumeration.items.",
        HelpName = "NAME",
    };

    private readonly Option<bool> mark = new("--bom")
    {
        Description = "With csv, tsv or txt: a byte order mark first, which Excel needs to read UTF-8.",
    };

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(formats);
        command.Options.Add(output);
        command.Options.Add(table);
        command.Options.Add(mark);
    }

    /// <summary>The table that a command line asks for, or null.</summary>
    public string? TableIn(ParseResult parsed) => parsed.GetValue(table);

    /// <summary>Whether a command line asks for a byte order mark.</summary>
    public bool HasMarkIn(ParseResult parsed) => parsed.GetValue(mark);

    /// <summary>The outputs that a command line asks for; at least one.</summary>
    /// <exception cref="UsageException">They are unknown, or get in each other's way.</exception>
    public ImmutableArray<RequestedOutput> ReadFrom(ParseResult parsed)
    {
        var target = parsed.GetValue(output);
        var asked = parsed.GetValue(formats) is { Length: > 0 } named ? named : ["pretty"];
        var requested = ImmutableArray.CreateBuilder<RequestedOutput>(asked.Length);
        foreach (var one in asked)
        {
            var parts = one.Split('=', 2);
            var entry = OutputFormatEntry.Named(parts[0]) ?? throw new UsageException(
                $"--format is one of {OutputFormatEntry.Names.Replace("|", ", ", StringComparison.Ordinal)}, not '{parts[0]}'.");
            if (parts is [_, ""])
                throw new UsageException($"--format {one} names no file behind the equals sign.");
            requested.Add(new RequestedOutput(entry, parts.Length > 1 ? parts[1] : null));
        }

        var open = requested.Count(request => request.Target is null);
        if (open > 1)
            throw new UsageException("Of several forms of output only one may go to standard output or to -o; give the others a file: --format json=out.json.");
        if (open == 0 && target is not null)
            throw new UsageException("Every --format names its file already; leave -o out.");
        var outputs = requested.Select(request => request with { Target = request.Target ?? (target == "-" ? null : target) }).ToImmutableArray();
        Check(outputs, TableIn(parsed));
        return outputs;
    }

    private static void Check(ImmutableArray<RequestedOutput> outputs, string? table)
    {
        foreach (var twice in outputs.Where(one => one.Target is not null).GroupBy(one => Path.GetFullPath(one.Target!), StringComparer.Ordinal).Where(same => same.Count() > 1))
            throw new UsageException($"Two forms of output would go to '{twice.First().Target}'.");
        var tabular = outputs.Where(one => one.Entry.Format is OutputFormat.Csv or OutputFormat.Tsv).ToList();
        if (table is not null && tabular.Count == 0)
            throw new UsageException("--table is for --format csv and tsv.");
        if (table is null && tabular.FirstOrDefault(one => one.Target is null) is { } one)
            throw new UsageException($"--format {one.Entry.Name} writes a file a table: name a folder, --format {one.Entry.Name}=DIR, or one table, --table NAME.");
    }
}
