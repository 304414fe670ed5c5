using System.CommandLine;
using System.Text;
using Analysis.Host.Configuration;
using Analysis.Host.Reading;
using Analysis.Host.Reading.Paths;
using Analysis.Host.Reading.Records;

namespace Analysis.Host.Commands;

/// <summary>The options that say which inputs are taken and how they are read.</summary>
internal sealed class InputOptions
{
    private readonly Option<string?> standardInputName = new("--stdin-filename")
    {
        Description = "The name of standard input, whose ending is its format: page.docx.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> include = new("--include")
    {
        Description = "Take the files of folders that fit this pattern, such as *.text, instead of those of known endings; repeatable.",
        HelpName = "PATTERN",
    };

    private readonly Option<string[]> exclude = new("--exclude")
    {
        Description = "Leave out of folders what fits this pattern, written as in .analysisignore; repeatable.",
        HelpName = "PATTERN",
    };

    private readonly Option<string?> namePattern = new("--name-pattern")
    {
        Description = "Take metadata from the files' names: {outlet}/{date}-{title}.",
        HelpName = "PATTERN",
    };

    /// <summary>An option for each <see cref="FieldRole"/>, in their order.</summary>
    private readonly Option<string?>[] fields = Array.ConvertAll(Enum.GetNames<FieldRole>(), role => new Option<string?>($"--{role.ToLowerInvariant()}-field")
    {
        Description = $"The field of .csv, .tsv, .json and .jsonl that is the {role.ToLowerInvariant()}. Default: one of the usual names.",
        HelpName = "NAME",
    });

    /// <summary>The encoding; each command places it among its own options.</summary>
    public Option<string?> Encoding { get; } = new("--encoding")
    {
        Description = "The encoding of all inputs, such as gb18030. Default: each input's own is found.",
        HelpName = "NAME",
    };

    /// <summary>Adds the options but for <see cref="Encoding"/> to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[standardInputName, include, exclude, namePattern, .. fields])
            command.Options.Add(option);
    }

    /// <summary>What a command line and the configuration say of inputs.</summary>
    /// <exception cref="UsageException">A pattern is none, or there is no such encoding.</exception>
    public ReadingOptions Read(Settings settings) => ReadingOptions.Default with
    {
        Encoding = EncodingNamed(settings.ValueOf(Encoding)),
        StandardInputName = settings.ValueOf(standardInputName),
        Include = [.. settings.ValuesOf(include).SelectMany(PathPattern.Alternatives).Select(PathPattern.AnyDepth)],
        Exclude = [.. settings.ValuesOf(exclude)],
        NamePattern = settings.ValueOf(namePattern) is { } pattern
            ? NamePattern.Read(pattern) ?? throw new UsageException($"--name-pattern is names in braces with something between them, such as {{outlet}}-{{date}}, not '{pattern}'.")
            : null,
        Fields = new FieldNames([.. fields.Select(settings.ValueOf)]),
    };

    private static Encoding? EncodingNamed(string? name) => name is null
        ? null
        : LegacyEncoding.Named(name) ?? throw new UsageException($"There is no encoding '{name}'. Try utf-8, gb18030, big5 or utf-16.");
}
