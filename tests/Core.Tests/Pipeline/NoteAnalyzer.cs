using System.Collections.Immutable;
using Analysis;

namespace Core.Tests.Pipeline;

/// <summary>Writes one note over the whole article, or does what a test asks for.</summary>
internal sealed class NoteAnalyzer(string layer, params string[] inputs) : Analyzer<Note>
{
    public Func<AnnotatedArticle, CancellationToken, IEnumerable<Annotation<Note>>>? Does { get; init; }

    public ImmutableArray<string> Reading { get; init; } = [];

    public ImmutableArray<string> Optional { get; init; } = [];

    public override string Name => "writer of " + layer;

    public override LayerKey<Note> Output { get; } = Key(layer);

    public override ImmutableArray<LayerKey> Inputs => [.. inputs.Select(Key)];

    public override ImmutableArray<LayerKey> OptionalInputs => [.. Optional.Select(Key)];

    public override ImmutableArray<string> Languages => Reading;

    public static LayerKey<Note> Key(string layer) => new(layer, NoteJson.Default.Note, note => note.Words);

    public override IEnumerable<Annotation<Note>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        Does?.Invoke(article, cancellationToken) ?? [new(new TextSpan(0, article.Article.Text.Length), new Note(layer))];
}
