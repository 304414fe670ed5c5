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
        if (!Reads(article.Article.Language))
            return new AnnotationLayer<T>(Output, []);
        // What is an array already is checked where it lies; all else is gathered first.
        var annotations = Analyze(article, cancellationToken) switch
        {
            ImmutableArray<Annotation<T>> { IsDefault: false } ready => ready,
            var yielded => Gather(yielded, cancellationToken),
        };
        Check(annotations.AsSpan(), article.Article.Text.Length, cancellationToken);
        return AnnotationLayer<T>.OfOrdered(Output, annotations);
    }

    private static ImmutableArray<Annotation<T>> Gather(
        IEnumerable<Annotation<T>> yielded, CancellationToken cancellationToken)
    {
        var annotations = ImmutableArray.CreateBuilder<Annotation<T>>();
        foreach (var annotation in yielded)
        {
            annotations.Add(annotation);
            if ((annotations.Count & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        return annotations.DrainToImmutable();
    }

    private static void Check(ReadOnlySpan<Annotation<T>> annotations, int length, CancellationToken cancellationToken)
    {
        var previous = default(TextSpan);
        for (var i = 0; i < annotations.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var span = annotations[i].Span;
            if (span.End > length)
                throw new InvalidOperationException($"{span} reaches over the end of the text, {length}.");
            if (i > 0 && span < previous)
                throw new InvalidOperationException($"{span} was yielded after {previous}.");
            previous = span;
        }
    }
}
