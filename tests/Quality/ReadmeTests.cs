using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Quality;

/// <summary>The README quotes no score but the recorded ones, and no set is left out.</summary>
public sealed partial class ReadmeTests
{
    [Test]
    public void The_scores_it_quotes_are_the_floors()
    {
        var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json"))).RootElement;
        var rows = File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .Select(line => Row().Match(line)).Where(row => row.Success)
            .ToDictionary(row => row.Groups["set"].Value, row => row.Groups["scores"].Value);
        Assert.That(rows.Keys, Is.EquivalentTo(floors.EnumerateObject().Select(set => set.Name)));
        foreach (var (set, scores) in rows)
        {
            foreach (var score in scores.Split(", ").Select(score => score.Trim().Split(' ')))
                Assert.That(score[1], Is.EqualTo(floors.GetProperty(set).GetProperty(score[0]).GetDouble().ToString("F4", CultureInfo.InvariantCulture)), $"{set} {score[0]}");
        }
    }

    [GeneratedRegex(@"^\| [^|]+ \| `(?<set>[a-z-]+/[a-z-]+)` \| (?<scores>[^|]+) \|$")]
    private static partial Regex Row();
}
