namespace Analysis.Quotation.Sources.Tests;

public sealed class CorpusTests
{
    [Test]
    public void Files_that_accompany_a_corpus_are_no_texts()
    {
        using var corpus = new SmallCorpus();
        Assert.That(corpus.Lookup("此人无考，唯有此文").Sources, Is.Empty);
        Assert.That(corpus.Lookup("石溪之水清而不浅").Sources.Select(source => source.Work), Has.None.EqualTo("README"));
        Assert.That(corpus.Summary.Skipped, Is.Empty);
    }

    [Test]
    public void An_alias_names_a_part_of_a_work()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/山阁记.tsv", "合传\t赵云溪者，山阁之隐士也，终身不言利。\n合传\t平生所爱，一琴一鹤而已。");
        folder.Write("texts/works.tsv", "山阁记\t林远\t明\t1500\t3\t云溪传=合传;赵云溪传=合传");
        SourceIndex.Build(folder["texts"], folder["i.index"]);
        using var index = SourceIndex.Open(folder["i.index"]);
        Assert.That(index.Lookup("平生所爱，一琴一鹤而已").Sources[0].Chapter, Is.EqualTo("赵云溪传"));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_indexed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/坏.json", "{ \"title\": ");
        folder.Write("texts/好.txt", "山高水远，不如一步一步走来的踏实。");
        var summary = SourceIndex.Build(folder["texts"], folder["i.index"]);
        Assert.That(summary.Skipped, Has.Length.EqualTo(1));
        Assert.That(summary.Skipped[0], Does.StartWith("坏.json: "));
        using var index = SourceIndex.Open(folder["i.index"]);
        Assert.That(index.Lookup("不如一步一步走来的踏实").Verdict, Is.EqualTo(QuoteVerdict.Verbatim));
    }

    [Test]
    public void An_empty_folder_makes_an_index_that_finds_nothing()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["texts"]);
        SourceIndex.Build(folder["texts"], folder["i.index"]);
        using var index = SourceIndex.Open(folder["i.index"]);
        Assert.That(index.Lookup("不如一步一步走来的踏实").Verdict, Is.EqualTo(QuoteVerdict.NotFound));
    }

    [Test]
    public void The_parts_of_a_json_book_are_its_chapters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/book.json", """
            { "title": "溪山蒙求", "author": "周某", "content": [
              { "title": "卷上", "content": [ { "chapter": "天时", "paragraphs": [ "春耕宜早，秋收莫迟。" ] } ] },
              { "chapter": "人事", "paragraphs": [ "言出必践，事成不居。" ], "comment": [ "此二句最为切要，读者宜熟玩。" ] } ] }
            """);
        SourceIndex.Build(folder["texts"], folder["i.index"]);
        using var index = SourceIndex.Open(folder["i.index"]);
        Assert.That(index.Lookup("春耕宜早，秋收莫迟").Sources[0], Has.Property("Work").EqualTo("溪山蒙求").And.Property("Chapter").EqualTo("天时"));
        Assert.That(index.Lookup("言出必践，事成不居").Sources[0].Chapter, Is.EqualTo("人事"));
        Assert.That(index.Lookup("此二句最为切要").Sources[0].Work, Is.EqualTo("溪山蒙求"));
    }

    [Test]
    public void A_build_that_is_cancelled_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 20; i++)
            folder.Write($"texts/{i}.txt", "山高水远，不如一步一步走来的踏实。");
        using var stop = new CancellationTokenSource();
        var progress = new Stopper(stop);
        Assert.That(() => SourceIndex.Build(folder["texts"], folder["i.index"], progress, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName), Is.EqualTo(["texts"]));
    }

    [Test]
    public void A_build_that_fails_keeps_the_index_that_was_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/好.txt", "山高水远，不如一步一步走来的踏实。");
        SourceIndex.Build(folder["texts"], folder["i.index"]);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(() => SourceIndex.Build(folder["texts"], folder["i.index"], null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        using var index = SourceIndex.Open(folder["i.index"]);
        Assert.That(index.Lookup("不如一步一步走来的踏实").Sources, Is.Not.Empty);
    }

    [Test]
    public void A_folder_that_is_not_there_is_said() =>
        Assert.That(() => SourceIndex.Build("no such folder", "x.index"), Throws.InstanceOf<DirectoryNotFoundException>());

    [Test]
    public void Building_twice_gives_the_same_bytes()
    {
        using var corpus = new SmallCorpus();
        using var folder = new TemporaryFolder();
        SourceIndex.Build(corpus.TextPath, folder["again.index"]);
        Assert.That(File.ReadAllBytes(folder["again.index"]), Is.EqualTo(File.ReadAllBytes(corpus.IndexPath)));
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<SourceIndexProgress>
    {
        public void Report(SourceIndexProgress value) => stop.Cancel();
    }
}
