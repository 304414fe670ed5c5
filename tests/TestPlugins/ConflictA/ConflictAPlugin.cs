using System.Text.Json.Serialization;
using Analysis;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

[assembly: AnalysisPlugin<TestPlugins.ConflictA.ConflictAPlugin>]

namespace TestPlugins.ConflictA;

public sealed class ConflictAPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<VersionAnalyzer>();
}

public sealed record LibraryVersion(string File);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LibraryVersion))]
internal sealed partial class LibraryJson : JsonSerializerContext;

/// <summary>Says which version of the library it runs on.</summary>
public sealed class VersionAnalyzer : Analyzer<LibraryVersion>
{
    public override LayerKey<LibraryVersion> Output { get; } = new("version.a", LibraryJson.Default.LibraryVersion);

    public override IEnumerable<Annotation<LibraryVersion>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var library = typeof(AnsiConsole).Assembly;
        yield return new(default, new LibraryVersion(
            System.Diagnostics.FileVersionInfo.GetVersionInfo(library.Location).FileVersion ?? ""));
    }
}
