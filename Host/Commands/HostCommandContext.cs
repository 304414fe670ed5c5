using System.Collections.Immutable;
using System.CommandLine;
using Analysis.Host.Loading;
using Analysis.Host.Reading;
using Analysis.Host.Reporting;
using Analysis.Host.Running;

namespace Analysis.Host.Commands;

/// <summary>What a plugin's command is given: what was parsed, the streams, and the host's ways of reading.</summary>
internal sealed class HostCommandContext(
    MountedCommand command, ParseResult parsed, PluginSet plugins, InputReader reader, InputFinder finder, TextWriter output, HostConsole console)
    : CommandContext
{
    /// <summary>Whether an input could not be read, or an article not be analyzed.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public override ImmutableArray<string> Arguments { get; } = command.ArgumentsIn(parsed);

    /// <inheritdoc/>
    public override TextWriter Out => output;

    /// <inheritdoc/>
    public override TextWriter Error => console.Error;

    /// <inheritdoc/>
    public override ImmutableArray<string> ValuesOf(string option) => command.ValuesIn(parsed, option);

    /// <inheritdoc/>
    public override bool Has(string option) => command.IsIn(parsed, option);

    /// <inheritdoc/>
    /// <remarks>What of it could not be decoded is said on standard error when the reader is closed.</remarks>
    public override TextReader OpenText(string path)
    {
        try
        {
            return reader.Open(
                new InputFile(path),
                places => console.Say($"{path}: bytes that could not be decoded were replaced by U+FFFD; number of places: {places}."),
                CancellationToken.None);
        }
        catch (InputException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// An input that cannot be read is said on standard error; the others go on. Documents are taken apart on several threads.
    /// </remarks>
    public override IEnumerable<Article> ReadArticles(IEnumerable<string> inputs, CancellationToken cancellationToken)
    {
        var articles = new ArticleReader();
        return OrderedParallel.Select(
            finder.Find(inputs).SelectMany(input => Read(input, cancellationToken)), Environment.ProcessorCount,
            text => articles.Read(text).Articles, cancellationToken).SelectMany(page => page);
    }

    /// <inheritdoc/>
    public override IEnumerable<AnnotatedArticle> Analyze(
        IEnumerable<Article> articles, ImmutableArray<LayerKey> layers, CancellationToken cancellationToken)
    {
        if (layers.IsDefaultOrEmpty)
        {
            foreach (var article in articles)
                yield return new AnnotatedArticle(article);
            yield break;
        }

        var pipeline = Build([.. layers.Select(layer => layer.Name)]);
        foreach (var problem in pipeline.Problems)
            Complain(problem.ToString());
        foreach (var annotated in OrderedParallel.Select(
            articles, Environment.ProcessorCount, article => pipeline.Pipeline.Analyze(article, cancellationToken), cancellationToken))
        {
            foreach (var fault in annotated.Faults)
                Complain($"{annotated.Article.Id}: {fault.Analyzer}: {fault.Message}");
            yield return annotated;
        }
    }

    /// <inheritdoc/>
    public override void Write(Table table, string format)
    {
        var form = OutputFormatEntry.Named(format)?.Format ?? throw new NotSupportedException($"There is no format '{format}'.");
        if (form == OutputFormat.Xlsx && console.OutputIsTerminal)
            throw new IOException("--format xlsx is nothing for a terminal; redirect it to a file.");
        output.Flush();
        TableOutput.Write(table, form, console.Output);
    }

    private PluginPipeline Build(ImmutableArray<string> layers)
    {
        try
        {
            return PluginPipeline.Build(plugins, layers);
        }
        catch (UnknownLayerException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    private void Complain(string message)
    {
        console.Say(message);
        HasErrors = true;
    }

    private IEnumerable<SourceText> Read(InputFile input, CancellationToken cancellationToken)
    {
        using var documents = reader.Read(input, cancellationToken).GetEnumerator();
        while (HasNext(input, documents))
            yield return documents.Current;
    }

    private bool HasNext(InputFile input, IEnumerator<SourceText> documents)
    {
        try
        {
            return documents.MoveNext();
        }
        catch (InputException exception)
        {
            Complain($"{input.Name}: {exception.Message}");
            return false;
        }
    }
}
