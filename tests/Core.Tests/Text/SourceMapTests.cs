using Analysis;

namespace Core.Tests.Text;

public sealed class SourceMapTests
{
    // The article "world\nhello" made of the source "hello world".
    private static readonly SourceMap Moved = new([new SourceSegment(0, 6, 5), new SourceSegment(6, 0, 5)]);

    [Test]
    public void A_span_comes_from_its_pieces_in_the_articles_order() =>
        Assert.That(Moved.ToSource(new TextSpan(3, 8)), Is.EqualTo(new TextSpan[] { new(9, 11), new(0, 2) }));

    [Test]
    public void Added_characters_have_no_source() => Assert.That(Moved.ToSource(new TextSpan(5, 6)), Is.Empty);

    [Test]
    public void An_empty_span_has_an_empty_piece() =>
        Assert.That(Moved.ToSource(new TextSpan(2, 2)).Single(), Is.EqualTo(new TextSpan(8, 8)));

    [Test]
    public void Each_source_character_is_found_in_the_article()
    {
        Assert.That(Moved.ToArticle(0), Is.EqualTo(6));
        Assert.That(Moved.ToArticle(6), Is.Zero);
        Assert.That(Moved.ToArticle(5), Is.Null);
        Assert.That(Moved.ToArticle(99), Is.Null);
    }

    [Test]
    public void Segments_that_continue_one_another_are_one() =>
        Assert.That(new SourceMap([new(0, 0, 2), new(2, 2, 3)]).Segments.Single(), Is.EqualTo(new SourceSegment(0, 0, 5)));

    [Test]
    public void Segments_must_be_in_order_and_hold_something()
    {
        Assert.That(() => new SourceMap([new(3, 0, 2), new(0, 5, 2)]), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new SourceMap([new(0, 0, 0)]), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new SourceMap([new(0, -1, 2)]), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void The_identity_maps_every_offset_to_itself()
    {
        Assert.That(SourceMap.Identity(4).ToSource(new TextSpan(1, 3)).Single(), Is.EqualTo(new TextSpan(1, 3)));
        Assert.That(SourceMap.Identity(0).ToSource(new TextSpan(0, 0)), Is.Empty);
    }
}
