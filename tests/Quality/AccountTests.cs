using System.Text.Json;

namespace Analysis.Quality;

/// <summary>
/// The promises that hold for every page, checked on what the command writes: nothing of a page is lost, and every
/// offset points at its own words.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class AccountTests
{
    private static IEnumerable<TestCaseData> Pages()
    {
        foreach (var sample in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "articles"), "*.txt").Order(StringComparer.Ordinal))
            yield return new TestCaseData(sample).SetArgDisplayNames(Path.GetFileName(sample));
        yield return new TestCaseData(Path.Combine(Material.Folder, "gold", "theory-page", "page.txt")).SetArgDisplayNames("theory page");
    }

    [TestCaseSource(nameof(Pages))]
    public void Each_visible_character_belongs_to_exactly_one_place(string page)
    {
        var (text, document) = Analyzed(page);
        var claims = new int[text.Length];
        var claimed = document.GetProperty("articles").EnumerateArray()
            .SelectMany(article => article.GetProperty("paragraphs").EnumerateArray())
            .SelectMany(paragraph => paragraph.GetProperty("source").EnumerateArray())
            .Concat(document.GetProperty("furniture").EnumerateArray().Select(piece => piece.GetProperty("source")))
            .Concat(document.GetProperty("duplicates").EnumerateArray().Select(copy => copy.GetProperty("source")));
        foreach (var (start, end) in claimed.Select(Pair))
        {
            for (var i = start; i < end; i++)
                claims[i]++;
        }

        var wrong = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]) && claims[i] != 1).ToArray();
        Assert.That(wrong, Is.Empty, () => $"claimed {claims[wrong[0]]} times: …{text[wrong[0]..Math.Min(text.Length, wrong[0] + 20)]}…");
    }

    [TestCaseSource(nameof(Pages))]
    public void Every_source_points_at_the_words_of_its_span(string page)
    {
        var (text, document) = Analyzed(page);
        var checkedSpans = 0;
        foreach (var article in document.GetProperty("articles").EnumerateArray())
            checkedSpans += CheckSpans(article, article.GetProperty("text").GetString()!, text);
        Assert.That(checkedSpans, Is.GreaterThan(20));
    }

    private static int CheckSpans(JsonElement element, string article, string source)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Sum(item => CheckSpans(item, article, source));
        if (element.ValueKind != JsonValueKind.Object)
            return 0;
        var found = 0;
        if (element.TryGetProperty("span", out var span) && span.ValueKind == JsonValueKind.Array)
        {
            var (start, end) = Pair(span);
            var words = string.Concat(element.GetProperty("source").EnumerateArray().Select(Pair).Select(p => source[p.Start..p.End]));
            Assert.That(Visible(words), Is.EqualTo(Visible(article[start..end])));
            found++;
        }

        return found + element.EnumerateObject().Sum(member => CheckSpans(member.Value, article, source));
    }

    private static (string Text, JsonElement Document) Analyzed(string page)
    {
        if (!File.Exists(page))
            Assert.Ignore("The evaluation material is not here.");
        var run = HostProcess.Run("run", page, "--format", "json");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var document = JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0];
        var text = File.ReadAllText(page);
        Assert.That(document.GetProperty("length").GetInt32(), Is.EqualTo(text.Length));
        return (text, document);
    }

    private static (int Start, int End) Pair(JsonElement pair) => (pair[0].GetInt32(), pair[1].GetInt32());

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
