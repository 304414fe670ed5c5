using System.Text;
using Analysis.Host.Reading;

namespace Analysis.Host.Tests;

internal sealed class TextPiecesTests
{
    // Longer than what the encoding is told from, with characters of one to four bytes, so that the sample cuts one.
    private static readonly string Long = string.Concat(Enumerable.Range(0, 120_000).Select(i => i % 7 == 0 ? "种a树𠮷\n" : "先浇水，再施肥。"));

    [TestCase("")]
    [TestCase("x")]
    [TestCase("xy")]
    [TestCase("xyz")]
    public void A_long_text_comes_back_whole_wherever_its_sample_ends(string before)
    {
        foreach (var name in new[] { "utf-8", "utf-16", "gb18030" })
        {
            var encoding = LegacyEncoding.Named(name)!;
            using var reader = TextPieces.Open(new MemoryStream(encoding.GetBytes(before + Long)), null);
            Assert.That(reader.ReadToEnd() == before + Long, name);
        }
    }

    [Test]
    public void A_mark_is_no_part_of_the_text()
    {
        using var reader = TextPieces.Open(new MemoryStream([.. Encoding.UTF8.Preamble, .. "好"u8]), null);
        Assert.That(reader.ReadToEnd(), Is.EqualTo("好"));
    }

    [Test]
    public void An_empty_text_has_no_characters()
    {
        using var reader = TextPieces.Open(new MemoryStream(), null);
        Assert.That(reader.ReadToEnd(), Is.Empty);
    }
}
