using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Analysis.Host.Commands;

/// <summary><c>analysis run INPUT...</c>: its options, and how they are read.</summary>
/// <remarks>
/// All options are strings and read here: those of other types are generic code that has to be compiled at start, and
/// their messages name types of .NET.
/// </remarks>
internal sealed class RunCommand
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Files, folders (every .txt, .md, .html, .docx and .pdf file below them), patterns such as \"**/*.csv\", or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> format = new("--format", "-f")
    {
        Description = "The form of output. Default: pretty.",
        HelpName = "pretty|json|jsonl",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "Write to this file, whole or not at all, instead of to standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> jobs = new("--jobs", "-j")
    {
        Description = "How many documents at a time. The output is the same for any number. Default: one for each processor.",
        HelpName = "N",
    };

    private readonly Option<string[]> layers = new("--layers")
    {
        Description = "Just these layers, with commas between them; repeatable. Default: all but details such as token.",
        HelpName = "NAMES",
    };

    private readonly Option<bool> corpus = new("--corpus")
    {
        Description = "Make the plugins' tables over all articles too.",
    };

    private readonly Option<string?> encoding = new("--encoding")
    {
        Description = "The encoding of all inputs, such as gb18030. Default: each input's own is found.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> noRepair = new("--no-repair")
    {
        Description = "Do without these repairs of a page, such as readingOrder, with commas between them; repeatable. Default: every repair is made.",
        HelpName = "NAMES|all",
    };

    private readonly Option<string?> maxSize = new("--max-size")
    {
        Description = "Refuse inputs larger than this, in megabytes; of .csv and .json each record. Default: 64.",
        HelpName = "MB",
    };

    private readonly Option<string?> failOn = new("--fail-on")
    {
        Description = "End with exit code 1 if there are findings of this severity or above. Default: none.",
        HelpName = "none|info|warning|error",
    };

    private readonly Option<string?> width = new("--width")
    {
        Description = "The width of the pretty output. Default: the terminal's, or 100.",
        HelpName = "COLUMNS",
    };

    private readonly InputOptions reading = new();

    /// <summary>Creates the options, and a check that a mistyped option is not taken for the name of a file.</summary>
    public RunCommand() => inputs.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', _, ..] && !Path.Exists(token.Value))
                result.AddError($"There is no option '{token.Value}'.");
        }
    });

    /// <summary>The command, which hands what it read to <paramref name="run"/>.</summary>
    public Command Create(Func<RunOptions, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command("run", "Find articles, enumerations, quotations and keywords in texts.")
        {
            inputs, format, output, jobs, layers, corpus, encoding, noRepair, maxSize, failOn, width,
        };
        reading.AddTo(command);
        command.SetAction((parsed, cancellationToken) => run(Read(parsed), parsed, cancellationToken));
        return command;
    }

    private RunOptions Read(ParseResult parsed) => new()
    {
        Inputs = [.. parsed.GetValue(inputs)!],
        Format = parsed.GetValue(format) switch
        {
            null or "pretty" => OutputFormat.Pretty,
            "json" => OutputFormat.Json,
            "jsonl" => OutputFormat.Jsonl,
            var other => throw Unknown(format, other),
        },
        Output = parsed.GetValue(output),
        Jobs = Number(parsed, jobs, 1, 1024) ?? Environment.ProcessorCount,
        Layers = [.. Names(parsed, layers)],
        Corpus = parsed.GetValue(corpus) && parsed.GetValue(format) == "jsonl"
            ? throw new UsageException("--format jsonl has a line for each article and no place for the tables of --corpus; use json.")
            : parsed.GetValue(corpus),
        Encoding = InputOptions.EncodingNamed(parsed.GetValue(encoding)),
        Reading = reading.Read(parsed),
        Articles = Names(parsed, noRepair).Aggregate(ArticleReaderOptions.Default, (articles, name) => name == "all"
            ? ArticleReaderOptions.ReadOnly
            : articles.Without(Step(name))),
        MaxBytes = (long)(Number(parsed, maxSize, 1, 1024) ?? 64) << 20,
        FailOn = parsed.GetValue(failOn) switch
        {
            null or "none" => FailOn.None,
            "info" => FailOn.Info,
            "warning" => FailOn.Warning,
            "error" => FailOn.Error,
            var other => throw Unknown(failOn, other),
        },
        Width = Number(parsed, width, 20, 1000),
    };

    private static IEnumerable<string> Names(ParseResult parsed, Option<string[]> option) =>
        (parsed.GetValue(option) ?? [])
            .SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct();

    private RepairStep Step(string name)
    {
        var steps = Enum.GetValues<RepairStep>();
        var found = Array.FindIndex(steps, step => NameOf(step) == name);
        return found >= 0 ? steps[found] : throw new UsageException(
            $"{noRepair.Name} takes {string.Join(", ", steps.Select(NameOf))} and all, not '{name}'.");

        static string NameOf(RepairStep step) => JsonNamingPolicy.CamelCase.ConvertName(step.ToString());
    }

    private static int? Number(ParseResult parsed, Option<string?> option, int least, int most)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new UsageException($"{option.Name} is a number from {least} to {most}, not '{text}'.");
    }

    private static UsageException Unknown(Option<string?> option, string value) =>
        new($"{option.Name} is one of {option.HelpName!.Replace("|", ", ", StringComparison.Ordinal)}, not '{value}'.");
}
