namespace Analysis.Report.Tests;

/// <summary>The report on one article, by two plugins: one writes the layers that the report has a form for, the other one that it has never seen.</summary>
internal sealed class ArticleReportTests : BrowserTests
{
    private const string Text =
        "水井边的树\n\n张三说：“种树要做三件事。好好干。”大家听了都点头，第二天一早就上了山坡，谁也没有落在后面。\n\n" +
        "一是挖坑，其一要深，其二要宽；二是种树，要扶正。俗话说得好：“前人栽树，后人乘凉。”浇水也不可少。\n\n浇水的人要记住“早晚”，种树的人要记住“深浅”。\n";

    private string report = "";

    protected override void Prepare() => report = Report("page", Text, With("Good", "Showcase"));

    [SetUp]
    public async Task Open()
    {
        await Page.Load(report);
        await Page.Until("document.querySelector('mark.quotation')");
    }

    [Test]
    public async Task The_text_is_whole_under_its_marks()
    {
        var lines = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(await Page.Get<string[]>("[...document.querySelectorAll('.text')].map(paragraph => paragraph.textContent)"), Is.EqualTo(lines));
        Assert.That(await Page.Get<string[]>("[...document.querySelectorAll('mark.quotation.other')].map(mark => mark.textContent)"), Does.Contain("好"),
            "What two layers mark is a piece of both.");
        Assert.That(await Page.Get<string>("document.title"), Is.EqualTo("水井边的树"));
    }

    [Test]
    public async Task A_switch_takes_the_marks_of_a_layer_away_and_brings_them_back([Values("quotation", "enumeration", "keyword", "other", "findings")] string layer)
    {
        var style = layer switch { "enumeration" => "item", "findings" => "finding", _ => layer };
        var marks = $"document.querySelectorAll('mark.{style}').length";
        var before = await Page.Get<int>(marks);
        Assert.That(before, Is.GreaterThan(0));
        await Page.Click($".switch.{layer}");
        await Page.Until($"{marks} === 0 && document.querySelector('mark')");
        Assert.That(await Page.Get<string>($"document.querySelector('.switch.{layer}').getAttribute('aria-pressed')"), Is.EqualTo("false"));
        await Page.Click($".switch.{layer}");
        await Page.Until($"{marks} === {before}");
    }

    [Test]
    public async Task A_click_shows_what_a_mark_is_and_Escape_closes()
    {
        await Page.Click("mark.quotation");
        await Page.Until("!panel.hidden");
        Assert.That(await Page.Get<string>("panel.innerText"), Does.Contain("种树要做三件事").And.Contain("张三").And.Contain("3:6").And.Contain("话语"));
        await Page.Press("Escape");
        await Page.Until("panel.hidden");
    }

    [Test]
    public async Task Links_lead_from_the_table_to_the_text_and_back()
    {
        await Page.Click("details.quotation tbody tr:nth-child(2) a");
        await Page.Until("document.activeElement.closest('#panel') && document.querySelector('mark.selected')");
        Assert.That(await Page.Get<string>("document.querySelector('mark.selected').textContent"), Is.EqualTo("前人栽树，后人乘凉。"));
        await Page.Click("#panel .ways a:last-child");
        await Page.Until("document.activeElement.matches('details.quotation tr:nth-child(2)')");
        await Page.Get<object>("history.back()");
        await Page.Until("document.activeElement.closest('#panel')");
    }

    [Test]
    public async Task Enumerations_are_trees_with_what_is_missing()
    {
        Assert.That(await Page.Get<string>("document.querySelector('details.enumeration .tree').innerText"), Does.Contain("一是挖坑").And.Contain("三件事").And.Contain("少1项"));
        Assert.That(await Page.Get<string>("document.querySelector('details.enumeration .tree .tree').innerText"), Does.Contain("其一要深"), "An enumeration stands below the item that it stands in.");
    }

    [Test]
    public async Task A_keyword_shows_where_it_stands()
    {
        Assert.That(await Page.Get<string>("document.querySelector('svg.strip .strokes').getAttribute('d').split('M').length - 1 + ' ' + document.querySelector('svg.strip').getAttribute('aria-label')"),
            Is.EqualTo("3 见于第2、3、4段"));
        await Page.Click("button.term");
        await Page.Until("panel.querySelectorAll('.kwic tbody tr').length === 3");
        Assert.That(await Page.Get<string>("panel.querySelector('tbody tr').innerText"), Does.Contain("种树").And.Contain("要做三件事"));
        await Page.Click("#panel tbody tr:nth-child(3) a");
        await Page.Until("CSS.highlights.get('current')?.size === 1");
    }

    [Test]
    public async Task Joined_tables_say_whose_words_hold_which_keywords_in_which_item()
    {
        var joined = await Page.Get<string>("articles[0].parts.get('joined').innerText");
        Assert.That(joined, Does.Contain("张三").And.Contain("种树"));
    }

    [Test]
    public async Task Search_lists_the_places_and_goes_to_them()
    {
        await Page.Click("#search");
        await Page.Type("浇水");
        await Page.Until("panel.querySelectorAll('.kwic tbody tr').length === 2");
        Assert.That(await Page.Get<string>("document.querySelector('output').textContent"), Is.EqualTo("2处"));
        await Page.Press("Enter");
        await Page.Until("CSS.highlights.get('current')?.size === 1");
        Assert.That(await Page.Get<string>("document.activeElement.id"), Is.EqualTo("search"), "Searching goes on.");
    }

    [Test]
    public async Task Everything_can_be_reached_by_keys()
    {
        await Page.Press("Tab");
        Assert.That(await Page.Get<string>("document.activeElement.id"), Is.EqualTo("search"));
        for (var i = 0; i < 40 && !await Page.Get<bool>("document.activeElement.matches('mark')"); i++)
            await Page.Press("Tab");
        await Page.Press("ArrowRight");
        var mark = await Page.Get<string>("document.activeElement.matches('mark:focus-visible') && document.activeElement.textContent");
        Assert.That(mark, Is.Not.Null);
        await Page.Press("Enter");
        await Page.Until("document.activeElement.closest('#panel')");
        await Page.Press("Escape");
        await Page.Until("panel.hidden");
        Assert.That(await Page.Get<string>("document.activeElement.textContent"), Is.EqualTo(mark), "The focus comes back.");
        Assert.That(await Page.Get<int>("document.querySelectorAll('mark[tabindex=\"0\"]').length"), Is.EqualTo(1), "A text is one stop, whatever the number of its marks.");
    }

    [Test]
    public async Task A_layer_that_nobody_knows_has_its_switch_its_details_and_its_table()
    {
        Assert.That(await Page.Get<string>("document.querySelector('.switch.other').textContent"), Is.EqualTo("good"));
        var table = await Page.Get<string[]>("[...document.querySelectorAll('details.other th')].map(heading => heading.textContent)");
        Assert.That(table, Does.Contain("word").And.Contain("part.note").And.Contain("位置"));
        await Page.Click("details.other tbody a");
        await Page.Until("!panel.hidden");
        Assert.That(await Page.Get<string>("panel.innerText"), Does.Contain("part.note").And.Contain("“\"\\”"));
    }

    [Test]
    public async Task On_paper_stands_the_text_with_all_that_was_found_and_nothing_to_press()
    {
        await Page.Show("print");
        await Page.Until("[...document.querySelectorAll('details.part')].every(part => part.open)");
        Assert.That(await Page.Get<int>("[...document.querySelectorAll('.tools, .switches, #panel')].filter(part => part.offsetHeight > 0).length"), Is.Zero);
        Assert.That(await Page.Print(), Is.GreaterThan(10_000));
    }

    [Test]
    public async Task It_is_dark_where_the_system_is_and_the_switch_says_otherwise()
    {
        const string Lightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number).reduce((a, b) => a + b)";
        Assert.That(await Page.Get<int>(Lightness), Is.GreaterThan(600));
        await Page.Show(scheme: "dark");
        await Page.Until($"{Lightness} < 150");
        await Page.Load(report);
        await Page.Click("#dark");
        await Page.Until($"{Lightness} > 600");
    }

    [TestCase(390)]
    [TestCase(1280)]
    public async Task Nothing_reaches_over_the_edge(int width)
    {
        await Page.Resize(width, 844);
        await Page.Get<object>("document.querySelectorAll('details').forEach(part => part.open = true)");
        await Page.Click("mark.quotation");
        await Page.Until("!panel.hidden");
        Assert.That(await Page.Get<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        Assert.That(await Page.Get<double>("panel.getBoundingClientRect().right"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task Those_who_do_not_see_it_are_told_what_things_are()
    {
        Assert.That(await Page.Get<int>("document.querySelectorAll('h1').length"), Is.EqualTo(1));
        Assert.That(await Page.Get<string[]>("['header', 'main', 'footer', 'article'].filter(name => !document.querySelector(name))"), Is.Empty);
        Assert.That(await Page.Get<int>("[...document.querySelectorAll('table')].filter(table => !table.caption?.textContent || !table.querySelector('th[scope=col]')).length"), Is.Zero);
        Assert.That(await Page.Get<int>("[...document.querySelectorAll('button, a[href], input')].filter(one => !(one.textContent || one.getAttribute('aria-label'))).length"), Is.Zero);
        Assert.That(await Page.Get<int>("[...document.querySelectorAll('svg')].filter(figure => !figure.getAttribute('aria-label')).length"), Is.Zero);
        Assert.That(await Page.Get<string>("document.documentElement.lang + document.querySelector('article').lang"), Is.EqualTo("zhzh"));
    }

    [Test]
    public async Task It_speaks_English_where_it_is_asked_to()
    {
        await Page.Load(Report("english", Text, [.. With("Showcase"), "--language", "en"]));
        Assert.That(await Page.Get<string>("document.body.innerText"), Does.Contain("Quotations").And.Contain("Keywords in quotations").And.Not.Contain("引文"));
    }
}
