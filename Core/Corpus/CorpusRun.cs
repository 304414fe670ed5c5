namespace Analysis;

/// <summary>
/// Articles on their way to a table: <see cref="CorpusAnalyzer.Begin"/>, then <see cref="Add"/> for each, then
/// <see cref="Complete"/>. For one thread at a time; several threads have a run each and <see cref="Merge"/> them.
/// Disposing it disposes the state, should that own anything.
/// </summary>
public abstract class CorpusRun : IDisposable
{
    private protected CorpusRun()
    {
    }

    /// <summary>The analyzer that began the run.</summary>
    public abstract CorpusAnalyzer Analyzer { get; }

    /// <summary>How many articles were added, those of merged runs among them; articles passed over don't count.</summary>
    public long ArticleCount { get; private protected set; }

    /// <summary>Adds an article, or passes over one in a language that the analyzer does not read.</summary>
    /// <exception cref="ArgumentException">The article lacks a layer that the analyzer needs.</exception>
    /// <exception cref="InvalidOperationException">The run was completed, or merged into another.</exception>
    public abstract void Add(AnnotatedArticle article, CancellationToken cancellationToken = default);

    /// <summary>Takes over what <paramref name="other"/> has; that run is over then.</summary>
    /// <exception cref="ArgumentException">It was begun by another analyzer, or is this very run.</exception>
    /// <exception cref="InvalidOperationException">One of the two is over already.</exception>
    public abstract void Merge(CorpusRun other);

    /// <summary>Makes the table; the run is over then.</summary>
    /// <exception cref="InvalidOperationException">The run is over already, or the table is not of the name declared.</exception>
    public abstract Table Complete(CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract void Dispose();
}

internal sealed class CorpusRun<TState>(CorpusAnalyzer<TState> analyzer) : CorpusRun
    where TState : class
{
    private TState? state = analyzer.CreateState();

    public override CorpusAnalyzer Analyzer => analyzer;

    private TState Going => state ?? throw new InvalidOperationException("The run is over: it was completed, merged or disposed.");

    public override void Add(AnnotatedArticle article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var going = Going;
        if (!analyzer.Languages.IsDefaultOrEmpty && !analyzer.Languages.Contains(article.Article.Language))
            return;
        foreach (var input in analyzer.Inputs)
        {
            if (!article.Layers.ContainsKey(input.Name))
                throw new ArgumentException($"{article.Article.Id} has no layer '{input}', which {analyzer.Name} needs.", nameof(article));
        }

        analyzer.Add(going, article, cancellationToken);
        ArticleCount++;
    }

    public override void Merge(CorpusRun other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this) || other is not CorpusRun<TState> part || part.Analyzer != Analyzer)
            throw new ArgumentException("Only another run of the same analyzer can be merged.", nameof(other));
        analyzer.Merge(Going, part.Going);
        ArticleCount += part.ArticleCount;
        part.Dispose();
    }

    public override Table Complete(CancellationToken cancellationToken = default)
    {
        var table = analyzer.Complete(Going, cancellationToken);
        Dispose();
        return table.Name == analyzer.TableName
            ? table
            : throw new InvalidOperationException($"{analyzer.Name} made the table '{table.Name}' in place of '{analyzer.TableName}'.");
    }

    public override void Dispose()
    {
        (state as IDisposable)?.Dispose();
        state = null;
    }
}
