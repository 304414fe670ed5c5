namespace Analysis.Quotation.Sources.Tests;

public sealed class LookupTests
{
    private readonly SmallCorpus corpus = new();

    [OneTimeTearDown]
    public void Remove() => corpus.Dispose();

    [Test]
    public void Words_to_the_letter_are_verbatim_whatever_the_punctuation()
    {
        var found = corpus.Lookup("人能知止则不失其度，人能知足则不失其乐");
        Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.Verbatim));
        Assert.That(found.Differences, Is.Empty);
        Assert.That(found.Sources[0].Work, Is.EqualTo("石溪子"));
        Assert.That(found.Sources[0].Chapter, Is.EqualTo("上篇"));
        Assert.That(found.Sources[0].Author, Is.EqualTo("石溪"));
        Assert.That(found.Sources[0].Text, Is.EqualTo("人能知止，则不失其度；人能知足，则不失其乐"));
        Assert.That(found.Sources[0].Score, Is.EqualTo(1));
    }

    [TestCase("鸡声未起月犹明，渡口无人水自流。", "渡口早行", "Substitute:流/生")]
    [TestCase("松声入夜如潮起，竹影当窗墨描。", "松窗录", "Delete:/似")]
    [TestCase("松声入夜如潮而起，竹影当窗似墨描。", "松窗录", "Insert:而/")]
    [TestCase("松声入夜如起潮，竹影当窗似墨描。", "松窗录", "Transpose:起潮/潮起")]
    [TestCase("声入夜如潮起，竹影当窗似墨描。", "松窗录", "Delete:/松")]
    [TestCase("松声入夜如潮起，影当窗似墨描。", "松窗录", "Delete:/竹")]
    [TestCase("闻松声入夜如潮起，竹影当窗似画描。", "松窗录", "Insert:闻/ Substitute:画/墨")]
    public void A_wrong_character_is_a_misquotation_and_named(string quote, string work, string differences)
    {
        var found = corpus.Lookup(quote);
        Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.Misquoted));
        Assert.That(found.Sources[0].Work, Is.EqualTo(work));
        Assert.That(string.Join(' ', found.Differences.Select(d => $"{d.Op}:{d.Quoted}/{d.Original}")), Is.EqualTo(differences));
        Assert.That(found.Differences.All(d => d.Span.Of(quote) == d.Quoted));
    }

    [TestCase("言必信，行必果", "言必信，行果", QuoteVerdict.Misquoted)]
    [TestCase("言必信而行必果", "言必信，行果", QuoteVerdict.NotFound)]
    public void A_short_line_with_a_difference_has_to_keep_its_clauses(string line, string quote, QuoteVerdict verdict)
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/短书.txt", $"古人之训也。{line}。后人记之。");
        SourceIndex.Build(folder["texts"], folder["i.index"]);
        using var index = SourceIndex.Open(folder["i.index"]);
        Assert.That(index.Lookup(quote).Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void What_is_missing_at_the_beginning_of_a_clause_stands_behind_the_mark()
    {
        var found = corpus.Lookup("松声入夜如潮起，影当窗似墨描。");
        Assert.That(found.Differences[0].Span, Is.EqualTo(new TextSpan(8, 8)));
    }

    [Test]
    public void Both_scripts_are_one()
    {
        Assert.That(corpus.Lookup("雞聲未起月猶明，渡口無人水自生").Verdict, Is.EqualTo(QuoteVerdict.Verbatim));
        Assert.That(corpus.Lookup("古者聽言以察事，觀事以察心").Sources[0].Work, Is.EqualTo("石溪子"));
    }

    [Test]
    public void The_earlier_work_comes_first_and_is_said_to_be_the_earliest_here()
    {
        var found = corpus.Lookup("石溪之水清而不浅，君子之心虚而不空");
        Assert.That(found.Sources.Select(source => source.Work), Is.EqualTo(["石溪子", "松窗录"]));
        Assert.That(found.Sources.Select(source => source.Earliest), Is.EqualTo([true, false]));
        Assert.That(found.Sources.Select(source => source.Quoting), Is.EqualTo([false, true]));
    }

    [Test]
    public void A_poem_that_takes_a_line_over_comes_behind_the_poem_that_has_it()
    {
        var found = corpus.Lookup("渡口无人水自生");
        Assert.That(found.Sources.Select(source => source.Author).Distinct(), Is.EqualTo(["顾青岚", "方竹石"]));
    }

    [Test]
    public void An_abridged_passage_is_adapted()
    {
        var found = corpus.Lookup("石溪之水清而不浅，登高者必固其本");
        Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.Adapted));
        Assert.That(found.Sources[0].Work, Is.EqualTo("石溪子"));
    }

    [Test]
    public void Words_of_which_a_clause_is_a_sources_are_partial()
    {
        var found = corpus.Lookup("我们常说行远者必慎其始，这句话对年轻人很有用处");
        Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.NotFound).Or.EqualTo(QuoteVerdict.Partial));
        found = corpus.Lookup("松声入夜如潮起，山里的人早已睡下");
        Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.Partial));
        Assert.That(found.Sources[0].Work, Is.EqualTo("松窗录"));
    }

    [Test]
    public void Commentary_in_brackets_is_kept_apart()
    {
        Assert.That(corpus.Lookup("砚田无税子孙耕，岁岁丰收不问天").Verdict, Is.EqualTo(QuoteVerdict.Verbatim));
        Assert.That(corpus.Lookup("砚田者读书人之田也").Sources[0].Work, Is.EqualTo("松窗录"));
    }

    [TestCase("牧羊山中，闻人读书", "列传·李桑传")]
    [TestCase("守边二十年，胡马不敢近塞", "列传·李桑传")]
    [TestCase("善鼓琴，声闻数里", "列传·梅福生传")]
    public void A_life_in_a_chapter_of_lives_has_a_name_of_its_own(string quote, string chapter) =>
        Assert.That(corpus.Lookup(quote).Sources[0].Chapter, Is.EqualTo(chapter));

    [TestCase("新来的同事很快就熟悉了工作流程")]
    [TestCase("明天上午九点在会议室讨论")]
    [TestCase("此人无考唯有此文")]
    [TestCase("任意一句没有出处的话")]
    public void Words_without_a_source_are_not_found(string quote)
    {
        var found = corpus.Lookup(quote);
        Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.NotFound));
        Assert.That(found.Sources, Is.Empty);
    }

    [TestCase("")]
    [TestCase("知足")]
    [TestCase("，。！")]
    [TestCase("\ud800\udc00\ud800")]
    public void Too_few_words_are_not_checked(string quote) =>
        Assert.That(corpus.Lookup(quote).Verdict, Is.EqualTo(QuoteVerdict.NotChecked));

    [Test]
    public void What_an_editor_put_in_brackets_is_no_difference() =>
        Assert.That(corpus.Lookup("（李桑）牧羊山中，闻人读书").Verdict, Is.EqualTo(QuoteVerdict.Verbatim));

    [Test]
    public void The_popular_form_of_a_line_is_a_variant()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/旧谚.txt", "任从风浪起，稳坐钓鱼船。");
        SourceIndex.Build(folder["texts"], folder["i.index"]);
        using var index = SourceIndex.Open(folder["i.index"]);
        Assert.That(index.Lookup("任从风浪起，稳坐钓鱼台").Verdict, Is.EqualTo(QuoteVerdict.Variant));
        Assert.That(index.Lookup("任从风浪起，稳坐钓鱼车").Verdict, Is.EqualTo(QuoteVerdict.Misquoted));
    }

    [Test]
    public void A_false_attribution_is_known_with_and_without_a_source()
    {
        var found = corpus.Lookup("宝剑锋从磨砺出");
        Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.NotFound));
        Assert.That(found.Attribution!.Status, Is.EqualTo(AttributionStatus.Unattested));
        Assert.That(corpus.Lookup("人能知止，则不失其度").Attribution, Is.Null);
    }

    [Test]
    public void Words_of_any_length_are_looked_up_at_once()
    {
        var quote = string.Concat(Enumerable.Repeat("松声入夜如潮起，竹影当窗似墨描。", 200_000));
        Assert.That(() => corpus.Lookup(quote), Throws.Nothing);
    }

    [Test]
    public void Many_threads_get_what_one_gets()
    {
        string[] quotes = ["人能知止，则不失其度", "松声入夜如潮起，竹影当窗似画描", "渡口无人水自生", "没有这句话的出处"];
        var alone = quotes.Select(quote => Shown(corpus.Lookup(quote))).ToArray();
        Parallel.For(0, 400, i => Assert.That(Shown(corpus.Lookup(quotes[i % quotes.Length])), Is.EqualTo(alone[i % quotes.Length])));
    }

    private static string Shown(SourceFinding found) =>
        $"{found.Verdict} {string.Join(';', found.Sources)} {string.Join(';', found.Differences)}";
}
