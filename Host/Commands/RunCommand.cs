using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Analysis.Host.Configuration;
using Analysis.Host.Loading;

namespace Analysis.Host.Commands;

/// <summary><c>analysis run INPUT...</c>: its options, and how they are read.</summary>
/// <remarks>
/// All options are strings and read here: those of other types are generic code that has to be compiled at start, and
/// their messages name types of .NET.
/// </remarks>
internal sealed class RunCommand
{
    private readonly SharedOptions shared;

    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Files, folders (every .txt, .md, .html, .docx and .pdf file below them), patterns such as \"**/*.csv\", or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly OutputOptions outputs = new();

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

    private readonly Option<string?> minConfidence = new("--min-confidence")
    {
        Description = "Leave out what is less sure than this, from 0 to 1, of every layer that says how sure it is. Default: nothing.",
        HelpName = "NUMBER",
    };

    private readonly Option<string?> width = new("--width")
    {
        Description = "The width of the pretty output. Default: the terminal's, or 100.",
        HelpName = "COLUMNS",
    };

    private readonly Option<bool> watch = new("--watch")
    {
        Description = "Run again whenever an input, a plugin or the configuration changed, until Ctrl-C.",
    };

    private readonly Option<bool> timings = new("--timings")
    {
        Description = "Say on standard error at the end how long each stage and each analyzer took.",
    };

    private readonly InputOptions reading = new();

    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "Be silent about the findings in this file, which --write-baseline wrote.",
        HelpName = "FILE",
    };

    private readonly Option<string?> writeBaseline = new("--write-baseline")
    {
        Description = "Write the findings to this file, for later runs to be silent about.",
        HelpName = "FILE",
    };

    /// <summary>Creates the options, and a check that a mistyped option is not taken for the name of a file.</summary>
    public RunCommand(SharedOptions shared)
    {
        this.shared = shared;
        inputs.Validators.Add(RefuseOptions);
    }

    private static void RefuseOptions(System.CommandLine.Parsing.ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', _, ..] && !Path.Exists(token.Value))
                result.AddError($"There is no option '{token.Value}'.");
        }
    }

    /// <summary>The command, which hands what it read to <paramref name="run"/>.</summary>
    public Command Create(Func<RunOptions, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command("run", "Find articles, enumerations, quotations and keywords in texts.")
        {
            inputs, jobs, layers, corpus, reading.Encoding, noRepair, maxSize, failOn, minConfidence, width,
            baseline, writeBaseline, watch, timings,
        };
        reading.AddTo(command);
        outputs.AddTo(command);
        command.SetAction((parsed, cancellationToken) => run(Read(parsed), parsed, cancellationToken));
        return command;
    }

    /// <summary>What a command line says, with the configuration as it is now.</summary>
    /// <exception cref="UsageException">It says something that cannot be.</exception>
    /// <exception cref="ConfigurationException">The configuration cannot be used.</exception>
    public RunOptions Read(ParseResult parsed)
    {
        var file = shared.ReadConfiguration(parsed);
        return Read(parsed, file, new Settings(parsed, file), outputs.ReadFrom(parsed));
    }

    private RunOptions Read(ParseResult parsed, ConfigurationFile file, Settings settings, ImmutableArray<RequestedOutput> requested) => new()
    {
        Inputs = [.. parsed.GetValue(inputs)!],
        Watch = parsed.GetValue(watch) && parsed.GetValue(inputs)!.Contains("-")
            ? throw new UsageException("--watch is for files and folders; standard input cannot be read again.")
            : parsed.GetValue(watch),
        Outputs = requested,
        Table = outputs.TableIn(parsed),
        WithMark = outputs.HasMarkIn(parsed),
        Timings = parsed.GetValue(timings),
        Jobs = Number(settings, jobs, 1, 1024) ?? Environment.ProcessorCount,
        Layers = [.. Names(settings, layers)],
        Corpus = parsed.GetValue(corpus) && !requested.Any(output => output.Entry.HoldsTables)
            ? throw new UsageException($"--format {requested[0].Entry.Name} has no place for the tables of --corpus; use json or csv.")
            : parsed.GetValue(corpus),
        Reading = reading.Read(settings) with { Outputs = [.. requested.Select(output => output.Target).OfType<string>().Select(Path.GetFullPath)] },
        Articles = Names(settings, noRepair).Aggregate(ArticleReaderOptions.Default, (articles, name) => name == "all"
            ? ArticleReaderOptions.ReadOnly
            : articles.Without(Step(name))),
        MaxBytes = (long)(Number(settings, maxSize, 1, 1024) ?? 64) << 20,
        MinConfidence = Confidence(settings),
        FailOn = settings.ValueOf(failOn) switch
        {
            null or "none" => FailOn.None,
            "info" => FailOn.Info,
            "warning" => FailOn.Warning,
            "error" => FailOn.Error,
            var other => throw Unknown(failOn, other),
        },
        Width = Number(settings, width, 20, 1000),
        Language = shared.LanguageIn(settings),
        Configuration = file,
        Baseline = parsed.GetValue(writeBaseline) is null ? BaselineIn(parsed, file, settings) : null,
        WriteBaseline = parsed.GetValue(writeBaseline),
    };

    private static IEnumerable<string> Names(Settings settings, Option<string[]> option) =>
        settings.ValuesOf(option)
            .SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct();

    /// <summary>A file that the configuration names lies where the configuration lies.</summary>
    private string? BaselineIn(ParseResult parsed, ConfigurationFile file, Settings settings) =>
        parsed.GetValue(baseline) is null && file.Options.TryGetValue("baseline", out var named) && settings.ValueOf(baseline) == named
            ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file.Path!))!, named)
            : settings.ValueOf(baseline);

    private RepairStep Step(string name)
    {
        var steps = Enum.GetValues<RepairStep>();
        var found = Array.FindIndex(steps, step => NameOf(step) == name);
        return found >= 0 ? steps[found] : throw new UsageException(
            $"{noRepair.Name} takes {string.Join(", ", steps.Select(NameOf))} and all, not '{name}'.");

        static string NameOf(RepairStep step) => JsonNamingPolicy.CamelCase.ConvertName(step.ToString());
    }

    private double? Confidence(Settings settings)
    {
        if (settings.ValueOf(minConfidence) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1
            ? value
            : throw new UsageException($"{minConfidence.Name} is a number from 0 to 1, not '{text}'.");
    }

    private static int? Number(Settings settings, Option<string?> option, int least, int most)
    {
        if (settings.ValueOf(option) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new UsageException($"{option.Name} is a number from {least} to {most}, not '{text}'.");
    }

    private static UsageException Unknown(Option<string?> option, string value) =>
        new($"{option.Name} is one of {option.HelpName!.Replace("|", ", ", StringComparison.Ordinal)}, not '{value}'.");
}
