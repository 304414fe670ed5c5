using System.Collections.Immutable;

namespace Analysis;

/// <summary>What a command was called with and what it may use. Made by a host, or by a test.</summary>
public abstract class CommandContext
{
    /// <summary>The arguments, in order.</summary>
    public abstract ImmutableArray<string> Arguments { get; }

    /// <summary>Where data goes, and nothing else. UTF-8 with <c>\n</c> in a host.</summary>
    public abstract TextWriter Out { get; }

    /// <summary>Where everything goes that is said to a person.</summary>
    public abstract TextWriter Error { get; }

    /// <summary>The values given to an option, in order; empty where it was not given.</summary>
    /// <param name="option">The option's name with dashes.</param>
    public abstract ImmutableArray<string> ValuesOf(string option);

    /// <summary>Whether a switch, or an option, was given.</summary>
    /// <param name="option">The option's name with dashes.</param>
    public abstract bool Has(string option);

    /// <summary>Opens an input for reading in pieces, decoded as the host decodes; <c>-</c> is standard input.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public abstract TextReader OpenText(string path);

    /// <summary>Reads the articles of inputs: files, folders, <c>-</c> for standard input.</summary>
    public abstract IEnumerable<Article> ReadArticles(IEnumerable<string> inputs, CancellationToken cancellationToken);

    /// <summary>Writes a table, with how it was made, where data goes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="format"><c>tsv</c>, <c>csv</c>, <c>json</c>, <c>xlsx</c>, or what else a host writes.</param>
    /// <exception cref="NotSupportedException">This context does not write tables in that form. Every host writes these four.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public virtual void Write(Table table, string format) =>
        throw new NotSupportedException($"This context does not write tables as '{format}'.");

    /// <summary>
    /// Lays <paramref name="layers"/> over articles, with whichever analyzers of the host's plugins write them, and
    /// yields the results in the order of the articles. A host says on <see cref="Error"/> what failed.
    /// </summary>
    /// <param name="articles">The articles; read as they are needed.</param>
    /// <param name="layers">The layers that the command reads.</param>
    /// <param name="cancellationToken">Stops reading and analyzing.</param>
    /// <exception cref="NotSupportedException">This context has no analyzers. No host's does without.</exception>
    /// <exception cref="IOException">A layer is written by no plugin; said when the result is first read.</exception>
    public virtual IEnumerable<AnnotatedArticle> Analyze(
        IEnumerable<Article> articles, ImmutableArray<LayerKey> layers, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This context has no analyzers.");
}
