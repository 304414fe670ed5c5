using System.Collections.Immutable;

namespace Analysis.Contract.Tests;

/// <summary>An analyzer that is told what to yield: each test says how it breaks the contract.</summary>
internal sealed class WordAnalyzer(Func<Article, CancellationToken, IEnumerable<TextSpan>> find) : Analyzer<Token>
{
    public ImmutableArray<string> Reading { get; init; } = [];

    public override ImmutableArray<string> Languages => Reading;

    public override LayerKey<Token> Output => StandardLayers.Token;

    public override IEnumerable<Annotation<Token>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        foreach (var span in find(article.Article, cancellationToken))
            yield return new Annotation<Token>(span, new Token(Token.NoWord, WordClass.Unknown, double.NaN));
    }
}
