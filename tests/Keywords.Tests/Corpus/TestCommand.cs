using System.Collections.Immutable;
using Analysis;
using Analysis.Keywords;

namespace Keywords.Tests.Corpus;

/// <summary>Runs a command of the plugin on texts in memory: an input is the name of one or more of them.</summary>
internal sealed class TestCommand : CommandContext
{
    private readonly ILookup<string, string> texts;
    private readonly ILookup<string, string> options;
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    private TestCommand((string Name, string Text)[] texts, string[] arguments, (string Name, string Value)[] options)
    {
        this.texts = texts.ToLookup(text => text.Name, text => text.Text);
        this.options = options.ToLookup(option => option.Name, option => option.Value);
        Arguments = [.. arguments];
    }

    public override ImmutableArray<string> Arguments { get; }

    public override TextWriter Out => output;

    public override TextWriter Error => error;

    public static (int Code, string Output, string Error) Run(
        string command, (string, string)[] texts, string[] arguments, params (string, string)[] options)
    {
        using var plugin = PluginContainer.Create(new KeywordPlugin());
        var context = new TestCommand(texts, arguments, options);
        var code = plugin.Commands.Single(known => known.Name == command).RunAsync(context, CancellationToken.None).GetAwaiter().GetResult();
        return (code, context.output.ToString(), context.error.ToString());
    }

    public override ImmutableArray<string> ValuesOf(string option) => [.. options[option]];

    public override bool Has(string option) => options.Contains(option);

    public override TextReader OpenText(string path) => new StringReader(texts[path].First());

    public override IEnumerable<Article> ReadArticles(IEnumerable<string> inputs, CancellationToken cancellationToken) =>
        inputs.SelectMany(input => texts[input].Select((text, i) => Article.FromText(text, $"{input}#{i + 1}")));

    /// <summary>Writes the table with tabs, whatever the form: forms are the host's.</summary>
    public override void Write(Table table, string format)
    {
        foreach (var (name, what) in table.Method)
            output.WriteLine($"# {name}\t{what}");
        output.WriteLine(string.Join('\t', table.Columns.Select(column => column.Name)));
        foreach (var row in table.Rows)
            output.WriteLine(string.Join('\t', row));
    }

    public override IEnumerable<AnnotatedArticle> Analyze(
        IEnumerable<Article> articles, ImmutableArray<LayerKey> layers, CancellationToken cancellationToken) =>
        articles.Select(article => CorpusSample.Pipeline.Analyze(article, cancellationToken));
}
