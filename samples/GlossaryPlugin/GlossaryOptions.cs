using System.ComponentModel;
using System.Text.Json.Serialization;
using Analysis;

namespace Glossary;

/// <summary>The plugin's section of the configuration: <c>{"plugins": {"GlossaryPlugin": {"severity": "error"}}}</c>.</summary>
public sealed class GlossaryOptions
{
    [Description("The glossary: a word, a tab, and what to write in its place. Looked for beside the plugin.")]
    public string File { get; set; } = "glossary.txt";

    [Description("How much a word of the glossary matters.")]
    public DiagnosticSeverity Severity { get; set; } = DiagnosticSeverity.Warning;

    [Description("The most findings in one article; 0: all.")]
    public int Most { get; set; }

    /// <summary>What is wrong with the values, a sentence each; the host says it with the plugin's name.</summary>
    public IEnumerable<string> Problems()
    {
        if (string.IsNullOrWhiteSpace(File))
            yield return "file is empty; it names the glossary.";
        if (Most < 0)
            yield return $"most is {Most}; it is 0 or more.";
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GlossaryOptions))]
internal sealed partial class GlossaryJson : JsonSerializerContext;
