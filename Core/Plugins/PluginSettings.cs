using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis;

/// <summary>
/// Settings as a configuration hands them out: keys such as <c>Analysis.Keywords:partsOfSpeech:0</c>, values that are
/// texts. Names are compared without regard to case, as a configuration does. Immutable.
/// </summary>
internal sealed class PluginSettings
{
    private readonly SortedDictionary<string, PluginSettings> sections = new(StringComparer.OrdinalIgnoreCase);
    private string? value;

    public PluginSettings(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        foreach (var (path, text) in settings)
        {
            var at = this;
            foreach (var name in path.Split(':'))
            {
                if (!at.sections.TryGetValue(name, out var next))
                    at.sections.Add(name, next = new PluginSettings([]));
                at = next;
            }

            at.value = text;
        }
    }

    /// <summary>The settings below <paramref name="name"/>; none where there is no such section.</summary>
    public PluginSettings SectionOf(string name) => sections.GetValueOrDefault(name) ?? new PluginSettings([]);

    /// <summary>The settings as JSON in which every value is a string; undefined where there are none.</summary>
    public JsonElement ToJson() => ToNode() is { } node ? JsonDocument.Parse(node.ToJsonString()).RootElement.Clone() : default;

    private JsonNode? ToNode()
    {
        if (sections.Count == 0)
            return value is null ? null : JsonValue.Create(value);
        // A list's keys are its indexes. They sort as texts do, 10 before 2, so they are put in order as numbers.
        return sections.Keys.All(name => int.TryParse(name, out _))
            ? new JsonArray([.. sections.OrderBy(section => int.Parse(section.Key, null)).Select(section => section.Value.ToNode())])
            : new JsonObject(sections.Select(section => KeyValuePair.Create(section.Key, section.Value.ToNode())));
    }
}
