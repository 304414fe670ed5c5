using Analysis.Host.Reading.Paths;

namespace Analysis.Host.Tests;

/// <summary>Which files are inputs: patterns, ignore files, and what the names of files say.</summary>
internal sealed class InputPatternTests
{
    [TestCase("*.txt", "a.txt", true)]
    [TestCase("*.txt", "b/a.txt", false)]
    [TestCase("**/*.txt", "a.txt", true)]
    [TestCase("**/*.txt", "c/b/a.txt", true)]
    [TestCase("c/**/a.txt", "c/a.txt", true)]
    [TestCase("c/**/b/*", "c/b/b/a.txt", true)]
    [TestCase("c/**", "c/b/a.txt", true)]
    [TestCase("c/**", "c", false)]
    [TestCase("?.[t-x]xt", "a.txt", true)]
    [TestCase("[!a].txt", "a.txt", false)]
    [TestCase("a*b*c", "aXbXbXc", true)]
    [TestCase("a*b*c", "aXbXbX", false)]
    [TestCase("\\*.txt", "*.txt", true)]
    [TestCase("\\*.txt", "a.txt", false)]
    [TestCase("[.txt", "[.txt", true)]
    public void A_pattern_fits_a_path(string pattern, string path, bool fits) =>
        Assert.That(PathPattern.Anchored(pattern).Fits(path.Split('/')), Is.EqualTo(fits));

    [Test]
    public void Alternatives_stand_in_braces() =>
        Assert.That(PathPattern.Alternatives("{a,b}/*.{md,txt}"), Is.EqualTo((string[])["a/*.md", "a/*.txt", "b/*.md", "b/*.txt"]));

    [Test]
    public void A_pattern_that_could_be_matched_in_many_ways_is_matched_in_time() =>
        Assert.That(PathPattern.Anchored(string.Concat(Enumerable.Repeat("*a", 200))).Fits([new string('a', 5000) + "b"]), Is.False);

    // Each case was checked with git check-ignore.
    [TestCase("old/", "old", true, true)]
    [TestCase("old/", "old", false, false)]
    [TestCase("*.md", "b/a.md", false, true)]
    [TestCase("/a.md", "b/a.md", false, false)]
    [TestCase("/a.md", "a.md", false, true)]
    [TestCase("b/a.md", "c/b/a.md", false, false)]
    [TestCase("**/b/a.md", "c/b/a.md", false, true)]
    [TestCase("b/**", "b/c/a.md", false, true)]
    [TestCase("*.md\n!a.md", "a.md", false, false)]
    [TestCase("!a.md\n*.md", "a.md", false, true)]
    [TestCase("# a.md", "a.md", false, false)]
    [TestCase("\\#a.md", "#a.md", false, true)]
    [TestCase("a.md   ", "a.md", false, true)]
    public void An_ignore_file_is_read_as_git_reads_one(string lines, string path, bool isFolder, bool isLeftOut) =>
        Assert.That(IgnoreRules.Of(lines.Split('\n'), 0, null).LeavesOut([.. path.Split('/')], isFolder), Is.EqualTo(isLeftOut));

    [Test]
    public void Ignore_files_hold_for_folders_and_patterns_and_not_for_files_that_are_named()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.txt", "draft.txt", "old/b.txt", "new/c.txt", "new/draft.txt"])
            folder.Write(name, "好");
        folder.Write(".analysisignore", "# drafts and old things\ndraft.*\nold/\n");
        folder.Write("new/.analysisignore", "!draft.txt\n");
        Assert.That(PathsOf(folder, folder.Path), Is.EqualTo((string[])["a.txt", "new/c.txt", "new/draft.txt"]));
        Assert.That(PathsOf(folder, folder["**/*.txt"]), Is.EqualTo((string[])["a.txt", "new/c.txt", "new/draft.txt"]));
        Assert.That(PathsOf(folder, folder["draft.txt"]), Is.EqualTo((string[])["draft.txt"]));
        Assert.That(PathsOf(folder, folder.Path, "--exclude", "new"), Is.EqualTo((string[])["a.txt"]));
    }

    [Test]
    public void Files_of_other_endings_are_taken_in()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.txt", "b.text", "c/d.text"])
            folder.Write(name, "好");
        Assert.That(PathsOf(folder, folder.Path, "--include", "*.text"), Is.EqualTo((string[])["b.text", "c/d.text"]));
        Assert.That(PathsOf(folder, folder["*.{txt,text}"]), Is.EqualTo((string[])["a.txt", "b.text"]));
    }

    [Test]
    public void A_pattern_that_nothing_fits_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder["*.txt"]);
        Assert.That(result.Error, Does.StartWith($"{folder["*.txt"]}: INPUT004 No file fits this pattern."));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Standard_input_has_the_format_and_the_name_that_it_is_given()
    {
        var result = HostProcess.RunWith("# 好\n\n*字*"u8.ToArray(), "run", "-", "--stdin-filename", "a/b.md", "--format", "json", "--plugins", Repository.TestPlugin("Good"));
        Assert.That(result.Json.GetProperty("documents")[0].GetProperty("path").GetString(), Is.EqualTo("a/b.md"));
        Assert.That(result.Article.GetProperty("text").GetString(), Is.EqualTo("好\n字"));
    }

    [TestCase("{outlet}-{date}.txt", "河湾日报-2024-03-05.txt", "date=2024-03-05 outlet=河湾日报")]
    [TestCase("{outlet}-{date}", "x/河湾日报-2024.txt", "date=2024 outlet=河湾日报")]
    [TestCase("{outlet}/{date}_{title}", "x/河湾日报/2024_水井.txt", "date=2024 outlet=河湾日报 title=水井")]
    [TestCase("{outlet}/{date}", "2024.txt", null)]
    [TestCase("{outlet}-{date}", "2024.txt", null)]
    public void Names_say_what_texts_are(string pattern, string path, string? metadata) => Assert.That(
        NamePattern.Read(pattern)!.Match(path) is { } found ? string.Join(' ', found.Select(pair => $"{pair.Key}={pair.Value}")) : null,
        Is.EqualTo(metadata));

    [Test]
    public void What_a_text_says_itself_goes_before_its_name_and_a_name_that_does_not_fit_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder.Write("河湾-2024.md", "---\ndate: 2023\n---\n好"), folder.Write("好.md", "好"), "--name-pattern", "{outlet}-{date}");
        Assert.That(result.Article.GetProperty("metadata").GetRawText(), Is.EqualTo("{\"date\":\"2023\",\"outlet\":\"河湾\"}"));
        Assert.That(result.Json.GetProperty("documents")[1].GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo("INPUT022"));
        Assert.That(Run(folder.Path, "--name-pattern", "{outlet}{date}").Error, Does.StartWith("--name-pattern is names in braces"));
    }

    private static IEnumerable<string> PathsOf(TemporaryFolder folder, params string[] arguments) =>
        Run(arguments).Json.GetProperty("documents").EnumerateArray()
            .Select(document => Path.GetRelativePath(folder.Path, document.GetProperty("path").GetString()!).Replace('\\', '/'));

    private static ProcessResult Run(params string[] arguments) =>
        HostProcess.Run(["run", .. arguments, "--format", "json", "--plugins", Repository.TestPlugin("Good")]);
}
