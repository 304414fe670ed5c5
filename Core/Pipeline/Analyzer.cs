using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// A pure function from an article, and the layers that it declares, to one layer of its own. Written by deriving from
/// <see cref="Analyzer{T}"/>; this base is what a pipeline handles without knowing the type of the values.
/// </summary>
public abstract class Analyzer
{
    private protected Analyzer()
    {
    }

    /// <summary>What the analyzer is called in messages; its type's name unless it says otherwise.</summary>
    public virtual string Name => GetType().FullName ?? GetType().Name;

    /// <summary>The layers that the analyzer cannot do without. It sees no others.</summary>
    public virtual ImmutableArray<LayerKey> Inputs => [];

    /// <summary>The layers that the analyzer uses where they are there.</summary>
    public virtual ImmutableArray<LayerKey> OptionalInputs => [];

    /// <summary>The codes of the languages that the analyzer reads; empty: all. Others get an empty layer.</summary>
    public virtual ImmutableArray<string> Languages => [];

    /// <summary>The layer that the analyzer writes.</summary>
    public abstract LayerKey OutputKey { get; }

    /// <summary>Runs the analyzer and checks what it yields.</summary>
    internal abstract AnnotationLayer Run(AnnotatedArticle article, CancellationToken cancellationToken);

    /// <summary>Whether the analyzer reads texts in <paramref name="language"/>.</summary>
    internal bool Reads(string language) => Languages.IsDefaultOrEmpty || Languages.Contains(language);
}

/// <summary>
/// A pure function from an article, and the layers that it declares, to one layer of <typeparamref name="T"/>. One
/// instance serves many articles on many threads at once, so it keeps no state of an article.
/// </summary>
/// <typeparam name="T">The type of the layer's values.</typeparam>
public abstract class Analyzer<T> : Analyzer
{
    /// <summary>The layer that the analyzer writes.</summary>
    public abstract LayerKey<T> Output { get; }

    /// <inheritdoc/>
    public sealed override LayerKey OutputKey => Output;

    /// <summary>
    /// Yields the annotations in document order (<see cref="TextSpan.CompareTo"/>), each within the article's text. The
    /// pipeline checks both and reports a fault where they don't hold; it never sorts, so an annotation may name others
    /// by their index. The same article always gives the same annotations.
    /// </summary>
    /// <param name="article">The article, with just the layers that the analyzer declared.</param>
    /// <param name="cancellationToken">Looked at often enough to stop within a tenth of a second.</param>
    public abstract IEnumerable<Annotation<T>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken);

    internal sealed override AnnotationLayer Run(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var length = article.Article.Text.Length;
        var annotations = ImmutableArray.CreateBuilder<Annotation<T>>();
        if (Reads(article.Article.Language))
        {
            foreach (var annotation in Analyze(article, cancellationToken))
            {
                if (annotation.Span.End > length)
                    throw new InvalidOperationException($"{annotation.Span} reaches over the end of the text, {length}.");
                if (annotations.Count > 0 && annotation.Span < annotations[^1].Span)
                    throw new InvalidOperationException($"{annotation.Span} was yielded after {annotations[^1].Span}.");
                annotations.Add(annotation);
                if ((annotations.Count & 0xFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return new AnnotationLayer<T>(Output, annotations.DrainToImmutable());
    }
}
