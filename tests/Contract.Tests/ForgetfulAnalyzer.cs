using System.Text.Json.Serialization;

namespace Analysis.Contract.Tests;

/// <summary>Writes a value that it cannot read: a member without a setter.</summary>
internal sealed class ForgetfulAnalyzer : Analyzer<Forgotten>
{
    public override LayerKey<Forgotten> Output { get; } = new("forgotten", ForgottenJson.Default.Forgotten);

    public override IEnumerable<Annotation<Forgotten>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        [new(default, new Forgotten(article.Article.Text.Length + 1))];
}

internal readonly struct Forgotten(int length)
{
    public int Length { get; } = length;
}

[JsonSerializable(typeof(Forgotten))]
internal sealed partial class ForgottenJson : JsonSerializerContext;
