using System.Text.Json;
using Analysis;
using CsCheck;

namespace Core.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], (start, length) => new TextSpan(start, start + length));

    [TestCase(-1, 2)]
    [TestCase(3, 2)]
    public void A_span_never_ends_before_it_starts(int start, int end) =>
        Assert.That(() => new TextSpan(start, end), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void What_contains_comes_before_what_it_contains()
    {
        TextSpan[] spans = [new(3, 4), new(0, 2), new(0, 9), new(3, 8)];

        Array.Sort(spans);

        Assert.That(spans, Is.EqualTo(new TextSpan[] { new(0, 9), new(0, 2), new(3, 8), new(3, 4) }));
    }

    [Test]
    public void Order_is_total() => Gen.Select(Spans, Spans).Sample((a, b) =>
    {
        Assert.That(a.CompareTo(b), Is.EqualTo(-b.CompareTo(a)));
        Assert.That(a.CompareTo(b) == 0, Is.EqualTo(a == b));
    });

    [Test]
    public void Spans_that_overlap_share_a_position() => Gen.Select(Spans, Spans).Sample((a, b) =>
        Assert.That(a.Overlaps(b), Is.EqualTo(Enumerable.Range(a.Start, a.Length).Any(b.Contains))));

    [Test]
    public void In_json_a_span_is_a_pair()
    {
        var json = JsonSerializer.Serialize(new TextSpan(2, 5));

        Assert.That(json, Is.EqualTo("[2,5]"));
        Assert.That(JsonSerializer.Deserialize<TextSpan>(json), Is.EqualTo(new TextSpan(2, 5)));
    }

    [TestCase("[5,2]")]
    [TestCase("[1]")]
    [TestCase("[1,2,3]")]
    [TestCase("[-1,2]")]
    [TestCase("[1.5,2]")]
    [TestCase("{}")]
    [TestCase("\"1\"")]
    public void What_is_no_pair_is_refused(string json) =>
        Assert.That(() => JsonSerializer.Deserialize<TextSpan>(json), Throws.TypeOf<JsonException>());
}
