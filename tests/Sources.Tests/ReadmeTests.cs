namespace Analysis.Quotation.Sources.Tests;

/// <summary>The README's three lines, run.</summary>
public sealed class ReadmeTests
{
    [Test]
    public void Its_example_says_what_it_says()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("classics/后汉书/虞诩传.txt", "诩笑曰：志不求易，事不避难，臣之职也。");
        string folder = temporary["classics"], file = temporary["classics.index"];

        SourceIndex.Build(folder, file);
        using var index = SourceIndex.Open(file);
        var found = index.Lookup("志不求易者成，事不避难者进");
        // Adapted: 后汉书·虞诩传“志不求易，事不避难”
        var best = found.Sources[0];
        Assert.That($"{found.Verdict}: {best.Work}·{best.Chapter}“{best.Text}”", Is.EqualTo("Adapted: 后汉书·虞诩传“志不求易，事不避难”"));
    }
}
