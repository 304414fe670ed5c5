using Analysis.Host.Running;

namespace Analysis.Host.Tests;

internal sealed class LinePlaceTests
{
    [TestCase("一\n二三\r\n四\r五")]
    [TestCase("水井\n\n村口有一口\n水井，井水很甜，天旱的时候\r\n也不干。大家都来打水。\n\n二、浇水\n浇水要早。\n")]
    public void Line_and_column_of_every_character_follow_from_the_places(string text)
    {
        var source = new SourceText(text);
        foreach (var article in new ArticleReader().Read(source).Articles.Append(Article.FromText(text)))
        {
            var places = LinePlace.Of(article);
            for (var at = 0; at < article.Text.Length; at++)
            {
                if (article.SourceOf(new TextSpan(at, at + 1)) is not [var piece, ..])
                    continue;
                var place = places.Last(place => place.At <= at);
                Assert.That(new LinePosition(place.Line, place.Column + at - place.At), Is.EqualTo(article.Source.Lines.PositionAt(piece.Start)), $"at {at}");
            }
        }
    }
}
