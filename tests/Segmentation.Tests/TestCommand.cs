using System.Collections.Immutable;

namespace Analysis.Segmentation.Tests;

/// <summary>Runs the command on texts kept in memory.</summary>
internal sealed class TestCommand : CommandContext
{
    private readonly Dictionary<string, string> files;
    private readonly ILookup<string, string> options;
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    private TestCommand(Dictionary<string, string> files, string[] arguments, (string Name, string Value)[] options)
    {
        this.files = files;
        Arguments = [.. arguments];
        this.options = options.ToLookup(option => option.Name, option => option.Value);
    }

    public override ImmutableArray<string> Arguments { get; }

    public override TextWriter Out => output;

    public override TextWriter Error => error;

    public static (int Code, string Output, string Error) Run(string standardInput, params (string, string)[] options) =>
        Run(new() { ["-"] = standardInput }, [], options);

    public static (int Code, string Output, string Error) Run(
        Dictionary<string, string> files, string[] arguments, params (string, string)[] options)
    {
        var context = new TestCommand(files, arguments, options);
        var command = new SegmentCommand(new Lazy<Segmenter>(Shared.Segmenter));
        var code = command.RunAsync(context, CancellationToken.None).GetAwaiter().GetResult();
        return (code, context.output.ToString(), context.error.ToString());
    }

    public override ImmutableArray<string> ValuesOf(string option) => [.. options[option]];

    public override bool Has(string option) => options.Contains(option);

    public override TextReader OpenText(string path) => files.TryGetValue(path, out var text)
        ? new StringReader(text)
        : throw new FileNotFoundException("There is no such file.", path);

    public override IEnumerable<Article> ReadArticles(IEnumerable<string> inputs, CancellationToken cancellationToken) => [];
}
