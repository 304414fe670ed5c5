using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Analysis.Enumeration.Tests;

public sealed class RobustnessTests
{
    private static readonly AnalysisPipeline Pipeline = new PipelineBuilder().Add(new EnumerationPlugin()).Build();

    private static readonly Gen<string> Text = Gen.OneOf(
            OneOf("一是", "二是", "第一，", "首先", "其次，", "（一）", "1.", "①", "四个方面：", "“两个确立”", "坚持", "以", "的", "更"),
            OneOf("，", "。", "、", "；", "：", "“", "”", "（", "）", "——", "……", "\n", " ", ",", ";", "\r\n"),
            Gen.Char.Select(c => c.ToString()),
            Gen.Char['一', '龥'].Select(c => c.ToString()))
        .Array[0, 60].Select(string.Concat);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    [Test]
    public void Any_text_gives_spans_in_range_in_order_and_always_the_same() => Text.Sample(
        text =>
        {
            var first = Write(text);
            Assert.That(Write(text), Is.EqualTo(first));
        },
        iter: 2000);

    [TestCase("一是好，二是好。")]
    [TestCase("坚持好的、更好的，")]
    [TestCase("要做好工作。“三个方面”：")]
    [TestCase("第一，好。\n")]
    [TestCase("三个方面：")]
    [TestCase("“（")]
    [Retry(3)]
    public void Long_texts_take_time_in_proportion(string part)
    {
        // Generous, for a busy machine: quadratic work would take minutes.
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var watch = Stopwatch.StartNew();
        var result = Pipeline.Analyze(Article.FromText(text));
        Assert.That(result.Faults, Is.Empty);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public void A_long_analysis_stops_when_it_is_told_to()
    {
        var article = Article.FromText(string.Concat(Enumerable.Repeat("坚持好的、更好的，一是要做好，", 200_000)));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        Assert.That(() => Pipeline.Analyze(article, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    /// <summary>
    /// Both layers as they are written; the pipeline has checked the spans, the groups' own are checked here.
    /// </summary>
    private static string Write(string text)
    {
        var result = Pipeline.Analyze(Article.FromText(text));
        Assert.That(result.Faults, Is.Empty);
        var layer = result.Get(EnumerationLayer.Key);
        for (var i = 0; i < layer.Count; i++)
        {
            var group = layer[i].Value;
            var end = layer[i].Span.Start;
            foreach (var item in group.Items)
            {
                Assert.That(item.Span.Start, Is.GreaterThanOrEqualTo(end));
                Assert.That(item.Span.IsEmpty, Is.False);
                end = item.Span.End;
            }

            Assert.That(end, Is.LessThanOrEqualTo(text.Length));
            if (group.Parent is { } parent)
                Assert.That(layer[parent.Group].Value.Items[parent.Item].Span.Contains(layer[i].Span));
        }

        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
            layer.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray())
            + string.Join('\n', result.Get(StandardLayers.Check("enumeration.check")).Select(d => d.ToString()));
    }
}
