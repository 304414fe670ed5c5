namespace Analysis.Quotation.Sources.Tests;

/// <summary>A corpus of a few invented texts in all formats, and its index. Written and removed for a group of tests.</summary>
internal sealed class SmallCorpus : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SmallCorpus()
    {
        folder.Write("texts/石溪子/上篇.txt", "石溪之水清而不浅，君子之心虚而不空。\n人能知止，则不失其度；人能知足，则不失其乐。\n夫行远者必慎其始，登高者必固其本。");
        folder.Write("texts/石溪子/下篇.txt", "古者听言以察事，观事以察心。\n察心而后用人，用人而后任事，此治乱之所由分也。");
        folder.Write("texts/松窗录.tsv", "卷一\t石溪子曰：石溪之水清而不浅，君子之心虚而不空。\n卷一\t砚田无税（砚田者，读书人之田也，岁岁可耕）子孙耕，岁岁丰收不问天。\n卷二\t松声入夜如潮起，竹影当窗似墨描。");
        folder.Write("texts/东楼书.tsv", "列传·李桑梅列传\t李桑字伯远，东楼人也。少孤，牧羊山中，闻人读书，则止羊而听之。\n列传·李桑梅列传\t及长，守边二十年，胡马不敢近塞。\n列传·李桑梅列传\t梅福生字子年，善鼓琴，声闻数里。");
        folder.Write("texts/poems.tsv", "唐\t顾青岚\t渡口早行\t鸡声未起月犹明，渡口无人水自生。欲问前村何处是，一星渔火隔烟横。\n宋\t方竹石\t春望\t渡口无人水自生，东风吹绿几家城。");
        folder.Write("texts/古诗/shici.json", """[ { "author": "顧青嵐", "title": "渡口早行", "paragraphs": [ "雞聲未起月猶明，渡口無人水自生。", "欲問前村何處是，一星漁火隔煙橫。" ] } ]""");
        folder.Write("texts/古诗/authors.json", """[ { "name": "顧青嵐", "paragraphs": [ "此人无考，唯有此文。" ] } ]""");
        folder.Write("texts/古诗/README.md", "石溪之水清而不浅。");
        folder.Write("texts/index.tsv", "book\tchapters\n石溪子\t2");
        folder.Write("texts/works.tsv", "石溪子\t石溪\t先秦\t-300\t1\t石子;用人篇=下篇\n松窗录\t沈云闲\t清\t1700\t4\n东楼书\t何平\t唐\t700\t2");
        Summary = SourceIndex.Build(folder["texts"], IndexPath);
        Index = SourceIndex.Open(IndexPath);
    }

    public string IndexPath => folder["small.index"];

    public string TextPath => folder["texts"];

    public SourceIndexSummary Summary { get; }

    public SourceIndex Index { get; }

    public SourceFinding Lookup(string quote) => Index.Lookup(quote);

    public void Dispose()
    {
        Index.Dispose();
        folder.Dispose();
    }
}
