namespace Analysis.Quotation.Tests;

internal sealed class DigestTests
{
    private const string Digest =
        "某师范学院副教授林国栋日前在《文史报》撰文，老街应当慢修。\n"
        + "修旧要如旧。“一砖一瓦都要查清楚来历才能动手啊！”\n"
        + "文章认为，工匠最要紧。\n"
        + "（据《文史报》）";

    [Test]
    public void The_lead_governs_the_whole_article_but_for_the_credit()
    {
        var scope = Reading.Of(Digest)["老街应当慢修"].Scope;
        Assert.That(scope?.Of(Digest), Does.StartWith("老街应当慢修。").And.EndsWith("工匠最要紧。"));
    }

    [Test]
    public void Words_that_nobody_else_says_are_the_author_s()
    {
        var quote = Reading.Of(Digest)["一砖一瓦都要查清楚来历才能动手啊！"];
        Assert.That(quote.Speaker?.Name, Is.EqualTo("林国栋"));
        Assert.That(quote.Attribution, Is.EqualTo(QuoteAttribution.Context));
    }

    [Test]
    public void The_article_that_is_brought_speaks_for_its_author() =>
        Assert.That(Reading.Of(Digest)["工匠最要紧"].Speaker?.Name, Is.EqualTo("林国栋"));

    [Test]
    public void A_credit_quotes_nothing()
    {
        var reading = Reading.Of("老街修了三年。\n（据《文史报》）");
        Assert.That(reading.Quotes, Is.Empty);
    }

    [Test]
    public void A_lead_of_one_speech_governs_its_sentence_alone()
    {
        var reading = Reading.Of("厂长林国栋认为，老街应当慢修。\n修旧要如旧。");
        Assert.That(reading["老街应当慢修"].Scope, Is.Null);
    }

    [Test]
    public void Two_authors_speak_together()
    {
        var quote = Reading.Of("某农业大学的林国栋、周小满日前在《农村报》撰文指出，种子是农业的根本。")["种子是农业的根本"];
        Assert.That(quote.Speaker?.Name, Is.EqualTo("林国栋、周小满"));
    }
}
