using System.Text.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Tests;

/// <summary>What is not sure enough is nowhere, and what is left refers to what it referred to.</summary>
internal sealed class ConfidenceTests
{
    private static readonly LayerKey<Sure> Key = new("sure", SureJson.Default.Sure);

    [Test]
    public void Parents_of_what_is_kept_are_kept_and_indexes_are_those_of_the_new_layer()
    {
        var layer = Layer(new("unsure", 0.2, null), new("grandparent", 0.1, null), new("parent", 0.3, new(1, 4)), new("child", 0.9, new(2, 5)), new("unsure too", 0.4, new(1, 0)), new("alone", 0.5, null));
        Assert.That(Apply(0.5, layer).Get(Key).Select(annotation => (annotation.Span.Start, annotation.Value)), Is.EqualTo(new (int, Sure)[]
        {
            (1, new("grandparent", 0.1, null)), (2, new("parent", 0.3, new(0, 4))), (3, new("child", 0.9, new(1, 5))), (5, new("alone", 0.5, null)),
        }));
    }

    [Test]
    public void A_layer_of_which_everything_is_sure_or_nothing_says_so_stays_what_it_is()
    {
        var layer = Layer(new("a", 0.5, null), new("b", 1, new(0, 0)));
        var check = Check((0, 1));
        var left = Apply(0.5, layer, check);
        Assert.That(left.Layers.Values, Is.EquivalentTo(new AnnotationLayer[] { layer, check }));
    }

    [Test]
    public void Findings_on_what_went_go_and_those_on_what_is_left_or_on_nothing_stay()
    {
        var left = Apply(0.5, Layer(new("a", 0.4, null), new("b", 1, null), new("c", 0, null)), Check((0, 2), (0, 1), (0, 0), (1, 2), (2, 9), (2, 3), (3, 4), (20, 20)));
        Assert.That(left.Get(StandardLayers.Check("sure.check")).Select(found => (found.Span.Start, found.Span.End)), Is.EqualTo(new[] { (0, 2), (1, 2), (3, 4), (20, 20) }));
    }

    [Test]
    public void Every_output_leaves_the_same_out()
    {
        const string Page = "他说，一是修路，二是架桥，三是引水。\n大家要心往一处想，劲往一处使，汗往一处流。会议要求，第一要学习，第三要落实。\n";
        using var folder = new TemporaryFolder();
        var path = folder.Write("page.txt", Page);
        var all = HostProcess.Run("run", path, "--format", "json").Article.GetProperty("layers").GetProperty("enumeration").EnumerateArray().ToList();
        var confidences = all.Select(group => group.GetProperty("confidence").GetDouble()).Distinct().Order().ToList();
        Assert.That(confidences, Has.Count.GreaterThan(1));
        var least = confidences[^1];
        var run = HostProcess.Run("run", path, "--min-confidence", JsonSerializer.Serialize(least), "--format", "json", "--format", "csv=" + folder["t"], "--format", "html=" + folder["r.html"]);
        var left = run.Article.GetProperty("layers").GetProperty("enumeration").EnumerateArray().ToList();
        Assert.That(left.Select(group => group.GetProperty("span").GetRawText()),
            Is.EqualTo(all.Where(group => group.GetProperty("confidence").GetDouble() >= least).Select(group => group.GetProperty("span").GetRawText())));
        Assert.That(File.ReadLines(folder["t/enumeration.csv"]).Count(), Is.EqualTo(1 + left.Count));
        foreach (var gone in all.Where(group => group.GetProperty("confidence").GetDouble() < least))
            Assert.That(run.Article.GetProperty("diagnostics").EnumerateArray().Where(found => IsWithin(found, gone) && found.GetProperty("plugin").GetString() == "Analysis.Enumeration"), Is.Empty);
    }

    [TestCase("1.5")]
    [TestCase("-1")]
    [TestCase("much")]
    public void What_is_no_confidence_is_said_to_be_none(string value)
    {
        var result = HostProcess.Run("run", "x.txt", "--min-confidence", value, "--plugins", Repository.TestPlugin("Good"));
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((2, $"--min-confidence is a number from 0 to 1, not '{value}'.\n")));
    }

    private static bool IsWithin(JsonElement found, JsonElement group) =>
        found.GetProperty("span")[0].GetInt32() >= group.GetProperty("span")[0].GetInt32() && found.GetProperty("span")[1].GetInt32() <= group.GetProperty("span")[1].GetInt32();

    private static AnnotatedArticle Apply(double least, params AnnotationLayer[] layers) =>
        new ConfidenceFilter(least).Apply(new AnnotatedArticle(Article.FromText("一段二十个字的话，放在这里给测试用。。。"), layers));

    private static AnnotationLayer<Diagnostic> Check(params (int Start, int End)[] spans) =>
        new(StandardLayers.Check("sure.check"), [.. spans.Select(span => new Annotation<Diagnostic>(new(span.Start, span.End), new("X001", DiagnosticSeverity.Info, "x")))]);

    private static AnnotationLayer<Sure> Layer(params Sure[] values) =>
        new(Key, [.. values.Select((value, i) => new Annotation<Sure>(new(i, i + 1), value))]);
}
