using System.Globalization;
using System.Text.Json;

namespace Analysis.Quality;

/// <summary>
/// The scores that have been reached, by set and measure. A score may rise above its floor and then raises it in a
/// commit; it never falls below.
/// </summary>
/// <param name="file">The file that holds them.</param>
internal sealed class Floors(string file = "floors.json")
{
    // Rounding in the scorer's line, no more.
    private const double Tolerance = 0.0005;
    private readonly JsonDocument floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)));

    /// <summary>Reads the closing line <c>SCORE name=value …</c> of a scorer and holds it against the floors of <paramref name="set"/>.</summary>
    public void Hold(string set, ProcessResult scorer)
    {
        Assert.That(scorer.ExitCode, Is.Zero, scorer.Error);
        var line = scorer.Output.Split('\n').Last(text => text.StartsWith("SCORE", StringComparison.Ordinal));
        TestContext.Out.WriteLine($"{set}: {line}");
        var scores = line.Split(' ').Skip(1).Select(pair => pair.Split('=')).ToDictionary(
            pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture));
        Assert.That(floors.RootElement.TryGetProperty(set, out var wanted), $"{file} has no floors for {set}; {line}");
        Assert.Multiple(() =>
        {
            foreach (var floor in wanted.EnumerateObject())
                Assert.That(scores[floor.Name], Is.GreaterThanOrEqualTo(floor.Value.GetDouble() - Tolerance), $"{set}, {floor.Name}");
        });
    }
}
