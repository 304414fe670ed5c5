using System.ComponentModel;
using System.Text.Json.Serialization;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<Journal.JournalPlugin>]

namespace Journal;

/// <summary>Keeps a journal of the articles analyzed. Shows disposal: what the plugin's container made, it disposes.</summary>
public sealed class JournalPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddPluginOptions(() => JournalJson.Default.JournalOptions)
        .AddSingleton<JournalFile>()
        .AddAnalyzer<JournalAnalyzer>();
}

public sealed class JournalOptions
{
    [Description("The file that the journal is written to.")]
    public string File { get; set; } = "journal.txt";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JournalOptions))]
internal sealed partial class JournalJson : JsonSerializerContext;
