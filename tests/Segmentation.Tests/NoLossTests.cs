using System.Text;
using CsCheck;

namespace Analysis.Segmentation.Tests;

public sealed class NoLossTests
{
    [Test]
    public void Tokens_cover_every_visible_character_once_and_in_order() => RandomText.Gen.Sample(text =>
    {
        var end = 0;
        foreach (var word in Shared.Segmenter.Segment(text))
        {
            if (word.Span.IsEmpty || word.Span.Start < end || !IsBlank(text.AsSpan(end, word.Span.Start - end)))
                return false;
            if (word.Span.Of(text).Any(c => char.IsWhiteSpace(c)))
                return false;
            end = word.Span.End;
        }

        return IsBlank(text.AsSpan(end));
    });

    [Test]
    public void No_surrogate_pair_is_cut() => RandomText.Gen.Sample(text =>
        Shared.Segmenter.Segment(text).All(word =>
            word.Span.End == text.Length || !char.IsSurrogatePair(text, word.Span.End - 1)));

    [Test]
    public void The_command_gives_every_text_back_without_the_spaces_it_added() => RandomText.Gen.Sample(text =>
    {
        var written = TestCommand.Run(text).Output;
        return WithoutAddedSpaces(written, text);
    });

    [Test]
    public void A_line_longer_than_any_buffer_is_given_back_with_the_same_words()
    {
        var line = new StringBuilder();
        for (var i = 0; line.Length < 300_000; i++)
            line.Append("我们在第").Append(i).Append("个村子看到了新变化");
        var text = line.ToString();

        var written = TestCommand.Run(text).Output;

        Assert.That(written.Replace(" ", "", StringComparison.Ordinal), Is.EqualTo(text));
        Assert.That(written, Is.EqualTo(string.Join(' ', Shared.Segmenter.Words(text))));
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B'))
                return false;
        }

        return true;
    }

    /// <summary>An added space stands where the text has another character; blanks of the text come in their places.</summary>
    private static bool WithoutAddedSpaces(string written, string text)
    {
        var at = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (at < text.Length && written[i] == text[at])
                at++;
            else if (written[i] != ' ' || i == 0 || char.IsWhiteSpace(written[i - 1]) || char.IsWhiteSpace(written[i + 1]))
                return false;
        }

        return at == text.Length;
    }
}
