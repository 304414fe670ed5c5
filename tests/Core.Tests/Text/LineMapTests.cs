using Analysis;
using CsCheck;

namespace Core.Tests.Text;

public sealed class LineMapTests
{
    private static readonly Gen<string> Texts = Gen.Int[0, 4].Select(i => "a文\n\r\0"[i]).Array[0, 30].Select(characters => new string(characters));

    [Test]
    public void Every_kind_of_line_end_ends_a_line()
    {
        var lines = new LineMap("a\nb\r\nc\rd");

        Assert.That(lines.Count, Is.EqualTo(4));
        Assert.That(lines[2], Is.EqualTo(new TextSpan(2, 5)));
        Assert.That(lines.PositionAt(7), Is.EqualTo(new LinePosition(4, 1)));
    }

    [Test]
    public void Lines_follow_one_another_and_fill_the_text() => Texts.Sample(text =>
    {
        var lines = new LineMap(text);
        var end = 0;
        for (var line = 1; line <= lines.Count; line++)
        {
            Assert.That(lines[line].Start, Is.EqualTo(end));
            end = lines[line].End;
        }

        Assert.That(end, Is.EqualTo(text.Length));
    });

    [Test]
    public void A_position_lies_on_its_line() => Texts.Sample(text =>
    {
        var lines = new LineMap(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var position = lines.PositionAt(offset);
            Assert.That(lines[position.Line].Start + position.Column - 1, Is.EqualTo(offset));
        }
    });

    [Test]
    public void There_is_no_line_outside_the_text()
    {
        var lines = new LineMap("");

        Assert.That(lines.Count, Is.EqualTo(1));
        Assert.That(() => lines[0], Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => lines[2], Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => lines.PositionAt(1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
