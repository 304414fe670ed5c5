using System.CommandLine;
using Analysis.Host.Reading;

namespace Analysis.Host.Commands;

/// <summary><c>analysis run INPUT...</c>: its options, and how they are read.</summary>
internal sealed class RunCommand
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Files, folders (every .txt file below them), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat> format = new("--format", "-f")
    {
        Description = "The form of output.",
        HelpName = "pretty|json|jsonl",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "Write to this file, whole or not at all, instead of to standard output.",
        HelpName = "FILE",
    };

    private readonly Option<int> jobs = new("--jobs", "-j")
    {
        Description = "How many documents at a time. The output is the same for any number. Default: one for each processor.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string[]> layers = new("--layers")
    {
        Description = "Just these layers, with commas between them; repeatable. Default: all but token.",
        HelpName = "NAMES",
    };

    private readonly Option<string?> encoding = new("--encoding")
    {
        Description = "The encoding of all inputs, such as gb18030. Default: each input's own is found.",
        HelpName = "NAME",
    };

    private readonly Option<int> maxSize = new("--max-size")
    {
        Description = "Refuse inputs larger than this, in megabytes.",
        HelpName = "MB",
        DefaultValueFactory = _ => 256,
    };

    private readonly Option<FailOn> failOn = new("--fail-on")
    {
        Description = "End with exit code 1 if there are findings of this severity or above.",
        HelpName = "none|info|warning|error",
    };

    private readonly Option<int?> width = new("--width")
    {
        Description = "The width of the pretty output. Default: the terminal's, or 100.",
        HelpName = "COLUMNS",
    };

    /// <summary>Creates the options, and a check that a mistyped option is not taken for the name of a file.</summary>
    public RunCommand() => inputs.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..] && !Path.Exists(token.Value)))
            result.AddError($"There is no option '{token.Value}'.");
    });

    /// <summary>The command, which hands what it read to <paramref name="run"/>.</summary>
    public Command Create(Func<RunOptions, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command("run", "Find articles, enumerations, quotations and keywords in texts.")
        {
            inputs, format, output, jobs, layers, encoding, maxSize, failOn, width,
        };
        command.SetAction((parsed, cancellationToken) => run(Read(parsed), parsed, cancellationToken));
        return command;
    }

    private RunOptions Read(ParseResult parsed) => new()
    {
        Inputs = [.. parsed.GetValue(inputs)!],
        Format = parsed.GetValue(format),
        Output = parsed.GetValue(output),
        Jobs = AtLeast(1, parsed.GetValue(jobs), jobs.Name),
        Layers = [.. (parsed.GetValue(layers) ?? []).SelectMany(names =>
            names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()],
        Encoding = parsed.GetValue(encoding) is { } name
            ? LegacyEncoding.Named(name) ?? throw new UsageException($"There is no encoding '{name}'. Try utf-8, gb18030, big5 or utf-16.")
            : null,
        MaxBytes = (long)AtLeast(1, parsed.GetValue(maxSize), maxSize.Name) << 20,
        FailOn = parsed.GetValue(failOn),
        Width = parsed.GetValue(width) is { } columns ? AtLeast(20, columns, width.Name) : null,
    };

    private static int AtLeast(int least, int value, string option) =>
        value >= least ? value : throw new UsageException($"{option} is at least {least}, not {value}.");
}
