using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Analysis;
using Core.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Core.Tests.Plugins;

/// <summary>A plugin whose options have a member of each kind.</summary>
internal sealed class InkPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services)
    {
        services.AddPluginOptions(() => InkJson.Default.InkOptions, options =>
            options.Drops < 0 ? [$"drops is {options.Drops}; it cannot be less than 0."] : []);
        services.AddAnalyzer<InkAnalyzer>();
        services.AddSingleton<Blotter>();
    }
}

internal enum Colour
{
    Black,
    DarkRed,
}

internal sealed record InkOptions
{
    [System.ComponentModel.Description("How many drops at once.")]
    public int Drops { get; set; } = 3;

    public double Density { get; set; } = 0.5;

    public bool Waterproof { get; set; } = true;

    [System.ComponentModel.Description("墨的名字。")]
    public string Name { get; set; } = "松烟";

    public string? Maker { get; set; }

    public ImmutableArray<Colour> Colours { get; set; } = [Colour.Black];

    public int? Year { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(InkOptions))]
internal sealed partial class InkJson : JsonSerializerContext;

/// <summary>Keeps note of its being disposed.</summary>
internal sealed class Blotter : IDisposable
{
    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}

internal sealed class InkAnalyzer(InkOptions options, Blotter blotter) : Analyzer<Note>
{
    public InkOptions Options => options;

    public Blotter Blotter => blotter;

    public override LayerKey<Note> Output { get; } = NoteAnalyzer.Key("ink");

    public override IEnumerable<Annotation<Note>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        article.Article.Text.Contains('泼', StringComparison.Ordinal)
            ? throw new InvalidOperationException("Spilt.")
            : [new(new TextSpan(0, article.Article.Text.Length), new Note(options.Name, options.Drops))];
}
