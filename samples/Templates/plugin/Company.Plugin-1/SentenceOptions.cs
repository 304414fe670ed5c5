using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Company.Plugin_1;

/// <summary>The plugin's section of the configuration: {"plugins": {"Company.Plugin-1": {"longest": 80}}}.</summary>
public sealed class SentenceOptions
{
    [Description("The most characters that a sentence may have.")]
    public int Longest { get; set; } = 100;

    /// <summary>What is wrong with the values, a sentence each; the host says it with the plugin's name.</summary>
    public IEnumerable<string> Problems()
    {
        if (Longest < 1)
            yield return $"longest is {Longest}; it is 1 or more.";
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentenceOptions))]
internal sealed partial class PluginJson : JsonSerializerContext;
