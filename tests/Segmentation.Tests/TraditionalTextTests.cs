namespace Analysis.Segmentation.Tests;

public sealed class TraditionalTextTests
{
    [TestCase("人民生活水平不斷提高", "人民生活水平不断提高")]
    [TestCase("兩億三千萬元的經費", "两亿三千万元的经费")]
    [TestCase("記者張國強來到龍門縣", "记者张国强来到龙门县")]
    [TestCase("乾坤之大", "乾坤之大")]
    public void Traditional_text_is_cut_like_simplified(string traditional, string simplified) =>
        Assert.That(
            Shared.Segmenter.Segment(traditional).Select(word => word.Span),
            Is.EqualTo(Shared.Segmenter.Segment(simplified).Select(word => word.Span)));

    [Test]
    public void A_word_has_one_number_in_both_spellings()
    {
        Assert.That(Shared.Segmenter.Dictionary.TryFind("圖書館", out var id), Is.True);
        Assert.That(Shared.Segmenter.Dictionary.TextOf(id), Is.EqualTo("图书馆"));
    }

    [Test]
    public void A_user_word_is_found_in_both_spellings()
    {
        var segmenter = new Segmenter(Shared.Segmenter.Dictionary.With([new UserWord("雲棲學堂")]));

        Assert.That(segmenter.Words("走进云栖学堂"), Does.Contain("云栖学堂"));
        Assert.That(segmenter.Words("走進雲棲學堂"), Does.Contain("雲棲學堂"));
    }
}
