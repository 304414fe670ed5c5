namespace Analysis.Report.Tests;

/// <summary>The report's words, in each language that it speaks.</summary>
internal sealed class ReportWordsTests
{
    private static readonly string Host = Path.Combine(Repository.Root, "Host");

    [Test]
    public void Every_language_has_the_same_keys() => Assert.That(KeysOf("en"), Is.EqualTo(KeysOf("zh")));

    [Test]
    public void Every_key_that_the_scripts_name_has_words()
    {
        const string Call = "say('";
        var named = from file in Directory.GetFiles(Path.Combine(Host, "Reporting", "Html"), "*.js")
                    from call in File.ReadAllText(file).Split(Call).Skip(1)
                    let key = call[..call.IndexOf('\'', StringComparison.Ordinal)]
                    // What ends in a dot is put together with a value, and a value without words is shown itself.
                    where !key.EndsWith('.')
                    select key;
        Assert.That(named.Distinct().Except(KeysOf("zh")), Is.Empty);
    }

    private static List<string> KeysOf(string language) =>
        [.. File.ReadLines(Path.Combine(Host, "Data", language, "report.txt")).Where(line => line.Contains('\t')).Select(line => line.Split('\t')[0])];
}
