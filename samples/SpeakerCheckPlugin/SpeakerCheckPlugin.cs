using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<SpeakerCheck.SpeakerCheckPlugin>]

namespace SpeakerCheck;

/// <summary>Tells an editor of speakers who are quoted with one verb all the time. Shows how a layer of another plugin is read.</summary>
public sealed class SpeakerCheckPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<SpeakerCheckAnalyzer>();
}

/// <summary>
/// As much of a quotation as this plugin wants to know. The name of the layer is what counts; its members are matched by
/// name, and all others are passed over, so Analysis.Quotation is not referenced and may change what it adds.
/// </summary>
public sealed record Quoted(Named? Speaker, Said? Cue);

/// <summary>Who.</summary>
public sealed record Named(string Name);

/// <summary>The verb, and where it stands.</summary>
public sealed record Said(string Text, TextSpan Span);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Quoted))]
internal sealed partial class QuotedJson : JsonSerializerContext;

/// <summary>Says where one verb comes the third time running for one speaker.</summary>
public sealed class SpeakerCheckAnalyzer : Analyzer<Diagnostic>
{
    private static readonly LayerKey<Quoted> Quotation = new("quotation", QuotedJson.Default.Quoted);

    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("speaker.check");

    public override ImmutableArray<LayerKey> Inputs => [Quotation];

    public override ImmutableArray<string> Languages => ["zh"];

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var said = new Dictionary<string, (string Verb, int Times)>(StringComparer.Ordinal);
        var cues = from annotation in article.Get(Quotation)
                   where annotation.Value is { Speaker: not null, Cue: not null }
                   let cue = annotation.Value.Cue!
                   orderby cue.Span
                   select (annotation.Value.Speaker!.Name, Cue: cue);
        foreach (var (name, cue) in cues.DistinctBy(quoted => quoted.Cue.Span))
        {
            var (verb, times) = said.GetValueOrDefault(name);
            said[name] = (cue.Text, verb == cue.Text ? times + 1 : 1);
            if (said[name].Times == 3)
                yield return new(cue.Span, new("SPK001", DiagnosticSeverity.Info, $"“{name}{cue.Text}”已连用三次，可以换一个动词。"));
        }
    }
}
