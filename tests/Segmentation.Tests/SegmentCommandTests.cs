namespace Analysis.Segmentation.Tests;

public sealed class SegmentCommandTests
{
    [Test]
    public void Writes_a_line_for_a_line_with_words_apart_by_one_space() =>
        Assert.That(TestCommand.Run("村民走进图书馆。\n\n大家都很高兴。\n").Output, Is.EqualTo("村民 走进 图书馆 。\n\n大家 都 很 高兴 。\n"));

    [Test]
    public void Blanks_of_the_input_pass_through_and_none_is_added_beside_one() =>
        Assert.That(TestCommand.Run("  村民\u3000走进 图书馆\r\n").Output, Is.EqualTo("  村民\u3000走进 图书馆\r\n"));

    [Test]
    public void Writes_tags() =>
        Assert.That(TestCommand.Run("我们走进图书馆，读了15本书。", ("--tags", "")).Output,
            Is.EqualTo("我们/r 走进/v 图书馆/n ，/w 读/v 了/ul 15/m 本书/r 。/w").Or.EqualTo("我们/r 走进/v 图书馆/n ，/w 读/v 了/ul 15/m 本/r 书/n 。/w"));

    [Test]
    public void Texts_of_several_files_begin_on_lines_of_their_own() =>
        Assert.That(TestCommand.Run(new() { ["a"] = "村民", ["b"] = "图书馆" }, ["a", "b"]).Output, Is.EqualTo("村民\n图书馆"));

    [Test]
    public void A_file_that_cannot_be_opened_is_named_and_the_others_are_written()
    {
        var (code, output, error) = TestCommand.Run(new() { ["b"] = "图书馆" }, ["a", "b"]);

        Assert.That((code, output), Is.EqualTo((2, "图书馆")));
        Assert.That(error, Does.StartWith("a: "));
    }

    [Test]
    public void A_bad_line_of_a_user_dictionary_is_named_and_the_others_are_used()
    {
        var (code, output, error) = TestCommand.Run(
            new() { ["t"] = "走进云栖学堂", ["words.txt"] = "云栖学堂 nt\n坏 行 太 多\n" }, ["t"], ("--user-dict", "words.txt"));

        Assert.That(output, Is.EqualTo("走进 云栖学堂"));
        Assert.That(error, Does.StartWith("words.txt:2: "));
        Assert.That(code, Is.EqualTo(2));
    }

    [Test]
    public void A_user_dictionary_that_is_not_there_ends_the_command() =>
        Assert.That(TestCommand.Run("走进", ("--user-dict", "none.txt")) is (2, "", not ""), Is.True);
}
