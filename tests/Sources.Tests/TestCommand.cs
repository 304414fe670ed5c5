using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Tests;

/// <summary>Runs a command with its standard input in memory.</summary>
internal sealed class TestCommand : CommandContext
{
    private readonly string input;
    private readonly ILookup<string, string> options;
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    private TestCommand(string input, string[] arguments, (string Name, string Value)[] options)
    {
        this.input = input;
        Arguments = [.. arguments];
        this.options = options.ToLookup(option => option.Name, option => option.Value);
    }

    public override ImmutableArray<string> Arguments { get; }

    public override TextWriter Out => output;

    public override TextWriter Error => error;

    public static (int Code, string Output, string Error) Run(
        PluginCommand command, string input, string[] arguments, params (string, string)[] options)
    {
        var context = new TestCommand(input, arguments, options);
        var code = command.RunAsync(context, CancellationToken.None).GetAwaiter().GetResult();
        return (code, context.output.ToString(), context.error.ToString());
    }

    public override ImmutableArray<string> ValuesOf(string option) => [.. options[option]];

    public override bool Has(string option) => options.Contains(option);

    public override TextReader OpenText(string path) => path == "-" ? new StringReader(input) : File.OpenText(path);

    public override IEnumerable<Article> ReadArticles(IEnumerable<string> inputs, CancellationToken cancellationToken) => [];
}
