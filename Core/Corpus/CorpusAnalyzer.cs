using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// A pure function from many articles to one table. Written by deriving from <see cref="CorpusAnalyzer{TState}"/>; this
/// base is what a program handles without knowing the type of the state.
/// </summary>
public abstract class CorpusAnalyzer
{
    private protected CorpusAnalyzer()
    {
    }

    /// <summary>What the analyzer is called in messages; its type's name unless it says otherwise.</summary>
    public virtual string Name => GetType().FullName ?? GetType().Name;

    /// <summary>The name of the table that it makes, which is the table's identity among those of a run.</summary>
    public abstract string TableName { get; }

    /// <summary>The layers that the analyzer cannot do without. An article that lacks one of them cannot be added.</summary>
    public virtual ImmutableArray<LayerKey> Inputs => [];

    /// <summary>The codes of the languages that the analyzer reads; empty: all. Articles in others are passed over.</summary>
    public virtual ImmutableArray<string> Languages => [];

    /// <summary>Begins with no article. Any number of runs may go on at once, each on a thread of its own.</summary>
    public abstract CorpusRun Begin();
}

/// <summary>
/// A pure function from many articles to one table, in a form that can be split: any number of states, each with some
/// of the articles, in any order, merge to the same table to the last digit.
/// </summary>
/// <remarks>
/// That holds by itself where a state is made of whole numbers and of sets and maps keyed by
/// <see cref="Article.Id"/>, where floating-point numbers first appear in <see cref="Complete"/>, and where that goes
/// through articles and terms in ordinal order. A state that owns files implements <see cref="IDisposable"/>.
/// </remarks>
/// <typeparam name="TState">What is known of the articles so far; mutable, used by one thread at a time.</typeparam>
public abstract class CorpusAnalyzer<TState> : CorpusAnalyzer
    where TState : class
{
    /// <summary>The state of no article.</summary>
    public abstract TState CreateState();

    /// <summary>Adds an article to <paramref name="state"/>.</summary>
    /// <param name="state">What is changed.</param>
    /// <param name="article">The article, with at least the layers that <see cref="CorpusAnalyzer.Inputs"/> name.</param>
    /// <param name="cancellationToken">Looked at often enough to stop within a tenth of a second.</param>
    public abstract void Add(TState state, AnnotatedArticle article, CancellationToken cancellationToken);

    /// <summary>Adds what <paramref name="other"/> knows to <paramref name="state"/>. Associative and commutative.</summary>
    /// <param name="state">What is changed.</param>
    /// <param name="other">A state of other articles, which is not used again.</param>
    public abstract void Merge(TState state, TState other);

    /// <summary>The table of all articles that were added.</summary>
    /// <param name="state">All that is known; it is not used again.</param>
    /// <param name="cancellationToken">Looked at often enough to stop within a tenth of a second.</param>
    public abstract Table Complete(TState state, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public sealed override CorpusRun Begin() => new CorpusRun<TState>(this);
}
