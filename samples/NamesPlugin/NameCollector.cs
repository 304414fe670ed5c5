using System.Collections.Immutable;
using Analysis;

namespace Names;

/// <summary>Reads the tokens of whichever segmenter the host runs; where it has none, the host says so and leaves this out.</summary>
public sealed class NameCollector : Analyzer<CollectedName>
{
    /// <summary>One character alone is as likely a mistake of the segmenter as a name.</summary>
    private const int Shortest = 2;

    public override LayerKey<CollectedName> Output => CollectedName.Layer;

    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    public override IEnumerable<Annotation<CollectedName>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var places = new Dictionary<(string, WordClass), ImmutableArray<TextSpan>.Builder>();
        foreach (var (span, token) in article.Get(StandardLayers.Token))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (token.Class is not (WordClass.PersonName or WordClass.PlaceName) || span.Length < Shortest)
                continue;
            var name = (span.Of(article.Article.Text), token.Class);
            if (!places.TryGetValue(name, out var known))
                places[name] = known = ImmutableArray.CreateBuilder<TextSpan>();
            known.Add(span);
        }

        return places.Select(place => new Annotation<CollectedName>(
                place.Value[0], new(place.Key.Item1, place.Key.Item2, place.Value.ToImmutable())))
            .OrderBy(annotation => annotation.Span);
    }
}
