using Analysis.Quotation.Sources.BuiltIn;

namespace Analysis.Quotation.Sources.Tests;

public sealed class BuiltInTests
{
    private static readonly BuiltInReference Reference = BuiltInReference.Chinese;

    [Test]
    public void It_holds_two_thousand_lines_each_once()
    {
        Assert.That(Reference.Entries.Count(), Is.GreaterThanOrEqualTo(2000));
        Assert.That(Reference.Entries.Select(entry => string.Concat(entry.Line.Where(char.IsLetterOrDigit))), Is.Unique);
    }

    [Test]
    public void Each_entry_has_a_work_and_a_known_mark()
    {
        Assert.That(Reference.Entries.Where(entry => entry.Work.Length == 0).Select(entry => entry.Line), Is.Empty);
        Assert.That(Reference.Entries.Select(entry => entry.Mark).Distinct(), Is.SubsetOf(new[] { null, "-", "~", "o" }));
        Assert.That(Reference.Entries.Where(entry => entry.Mark == "o" != (entry.Work == ReferenceEntry.Proverb)).Select(entry => entry.Line), Is.Empty);
    }

    [Test]
    public void Each_entry_is_found_by_its_line_and_by_its_variants() => Assert.That(
        Reference.Entries.Where(entry => entry.Variants.Prepend(entry.Line).Any(wording =>
            wording.Count(char.IsLetterOrDigit) >= 5
            && Reference.Lookup(wording).Verdict is not (QuoteVerdict.Verbatim or QuoteVerdict.Variant))).Select(entry => entry.Line),
        Is.Empty);

    [TestCase("不积小步，无以至千里", QuoteVerdict.Misquoted, "荀子")]
    [TestCase("为官避事平生耻", QuoteVerdict.Variant, "四哀诗·李钦叔")]
    [TestCase("泰山不让土壤，故能成其大；河海不择细流，故能就其深", QuoteVerdict.Verbatim, "谏逐客书")]
    [TestCase("不畏浮云遮望眼", QuoteVerdict.Verbatim, "登飞来峰")]
    [TestCase("自胜者强，自强者胜", QuoteVerdict.Partial, "老子")]
    [TestCase("磨刀不误砍柴工", QuoteVerdict.Verbatim, "俗语")]
    public void A_line_comes_with_its_work(string words, QuoteVerdict verdict, string work)
    {
        var finding = Reference.Lookup(words);
        Assert.That(finding.Verdict, Is.EqualTo(verdict));
        Assert.That(finding.Sources[0].Work, Is.EqualTo(work));
    }

    [TestCase("新修的渠道把水送到了山上的梯田里")]
    [TestCase("")]
    [TestCase("\ud800\u0000，")]
    public void Other_words_are_not_found(string words) => Assert.That(Reference.Lookup(words).Sources, Is.Empty);
}
