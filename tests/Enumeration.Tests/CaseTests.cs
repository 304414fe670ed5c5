using System.Text.Json;

namespace Analysis.Enumeration.Tests;

/// <summary>Short texts of the evaluation material, each with what it does or does not enumerate.</summary>
public sealed class CaseTests
{
    /// <summary>
    /// Its text is one of the three sentence heads that make the series, so there is nothing to be found in it; that is
    /// what the test holds. <c>KindTests</c> have such series whole.
    /// </summary>
    private const string Fragment = "an-01";

    private const string NoMaterial = "";

    private static readonly AnalysisPipeline Pipeline = new PipelineBuilder().Add(new EnumerationPlugin()).Build();

    /// <summary>The names that the cases give to findings.</summary>
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["missingOrdinal"] = EnumerationCodes.MissingOrdinal,
        ["countMismatch"] = EnumerationCodes.CountDisagrees,
        ["mixedMarkerStyle"] = EnumerationCodes.MixedMarkers,
    };

    private static readonly Dictionary<string, EnumerationKind> Kinds = new()
    {
        ["ordinal"] = EnumerationKind.Ordinal,
        ["connective"] = EnumerationKind.Connective,
        ["anaphoric"] = EnumerationKind.Anaphoric,
        ["parallel_clause"] = EnumerationKind.Parallel,
        ["counted_term"] = EnumerationKind.CountedTerm,
        ["coordinate_list"] = EnumerationKind.Coordinate,
    };

    [TestCaseSource(nameof(Cases))]
    public void Case_holds(string id)
    {
        if (id == NoMaterial)
            Assert.Ignore("The evaluation material is not here.");
        using var json = Read();
        var given = json.RootElement.GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);
        var text = given.GetProperty("text").GetString()!.Replace("⏎", "\n", StringComparison.Ordinal);
        var result = Pipeline.Analyze(Article.FromText(text));
        EnumerationGroup[] groups = [.. result.Get(EnumerationLayer.Key).Select(annotation => annotation.Value)];
        var findings = result.Get(StandardLayers.Check("enumeration.check")).Select(d => d.Value.Code).Order().ToArray();
        var expected = given.GetProperty("expect").EnumerateArray().ToArray();
        if (expected.Length == 0 || id == Fragment)
        {
            HoldsNothing(text, given.TryGetProperty("falseFriend", out var cue) ? cue.GetString()! : text, groups);
            return;
        }

        foreach (var expectation in expected)
            Assert.That(groups.Any(group => Fits(text, group, expectation)), $"{expectation}\n{string.Join('\n', groups.Select(g => g.ToString()))}");
        Assert.That(findings, Is.EqualTo(expected.SelectMany(CodesOf).Order()), "findings");
    }

    private static IEnumerable<string> Cases()
    {
        if (!File.Exists(Material.Cases))
            return [NoMaterial];
        using var json = Read();
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];
    }

    private static JsonDocument Read() =>
        JsonDocument.Parse(File.ReadAllBytes(Material.Cases));

    /// <summary>Nothing that a marker or a count makes an enumeration; of a cue that is none of these, no series with it.</summary>
    private static void HoldsNothing(string text, string cue, EnumerationGroup[] groups)
    {
        foreach (var group in groups)
        {
            Assert.That(group.Announced, Is.Null, text);
            Assert.That(group.Items.Select(item => item.Marker?.Of(text) ?? ""), Has.None.Not.Empty, text);
            Assert.That(group.Kind, Is.Not.EqualTo(EnumerationKind.Anaphoric), cue);
        }
    }

    private static bool Fits(string text, EnumerationGroup group, JsonElement expected)
    {
        if (group.Kind != Kinds[expected.GetProperty("kind").GetString()!])
            return false;
        var items = group.Items;
        var heads = expected.TryGetProperty("heads", out var named) ? named.EnumerateArray().Select(h => h.GetString()!).ToArray() : [];
        return heads.Index().All(head => head.Index < items.Length && items[head.Index].Span.Of(text).StartsWith(head.Item, StringComparison.Ordinal))
            && (!expected.TryGetProperty("count", out var count) || IsCount(text, group, count.GetInt32()))
            && (!expected.TryGetProperty("numbersFound", out var numbers)
                || items.Select(item => item.Ordinal ?? 0).SequenceEqual(numbers.EnumerateArray().Select(n => n.GetInt32())))
            && (!expected.TryGetProperty("announced", out var announced) || IsAnnounced(group.Announced, announced));
    }

    /// <summary>As many items; where … stands for some, as the last number says.</summary>
    private static bool IsCount(string text, EnumerationGroup group, int count) =>
        group.Items.Length == count || (text.Contains("…", StringComparison.Ordinal) && group.Items[^1].Ordinal == count);

    private static bool IsAnnounced(EnumerationAnnouncement? found, JsonElement expected) =>
        found is not null
        && found.Text == expected.GetProperty("text").GetString()
        && found.Count == expected.GetProperty("count").GetInt32()
        && string.Equals(found.Status.ToString(), expected.GetProperty("status").GetString(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> CodesOf(JsonElement expected) =>
        expected.TryGetProperty("diagnostics", out var diagnostics)
            ? diagnostics.EnumerateArray().Select(d => Codes[d.GetString()!.Split(' ')[0]])
            : [];
}
