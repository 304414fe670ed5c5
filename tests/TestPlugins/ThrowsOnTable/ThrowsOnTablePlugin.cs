using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.ThrowsOnTable.ThrowsOnTablePlugin>]

namespace TestPlugins.ThrowsOnTable;

public sealed class ThrowsOnTablePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddCorpusAnalyzer<Throwing>().AddCorpusAnalyzer<Sound>();
}

public sealed class Throwing : CorpusAnalyzer<object>
{
    public override string TableName => "throwing";

    public override object CreateState() => new();

    public override void Add(object state, AnnotatedArticle article, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Out of chalk.");

    public override void Merge(object state, object other)
    {
    }

    public override Table Complete(object state, CancellationToken cancellationToken) => new(TableName, [], []);
}

/// <summary>Counts articles, and is not to be disturbed by the other.</summary>
public sealed class Sound : CorpusAnalyzer<HashSet<string>>
{
    public override string TableName => "sound";

    public override HashSet<string> CreateState() => new(StringComparer.Ordinal);

    public override void Add(HashSet<string> state, AnnotatedArticle article, CancellationToken cancellationToken) => state.Add(article.Article.Id);

    public override void Merge(HashSet<string> state, HashSet<string> other) => state.UnionWith(other);

    public override Table Complete(HashSet<string> state, CancellationToken cancellationToken) =>
        new(TableName, [new("articles", TableCellKind.Integer, "Articles.")], [[state.Count]]);
}
