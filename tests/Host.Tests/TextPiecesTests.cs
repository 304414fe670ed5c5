using System.Text;
using Analysis.Host.Reading;
using CsCheck;

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
    public void What_cannot_be_decoded_is_replaced_as_ever_and_counted_wherever_it_stands() =>
        Gen.Select(Gen.Frequency((6, Gen.Char['一', '龥']), (1, Gen.Const('\uFFFD'))).Array[0, 60].Select(c => new string(c)), Gen.Byte.Array[1, 4]).Array[1, 20].Sample(parts =>
        {
            byte[] bytes = [.. parts.SelectMany(part => Encoding.UTF8.GetBytes(part.Item1).Concat(part.Item2))];
            var expected = Encoding.UTF8.GetString(bytes);
            var found = 0L;
            string text;
            using (var reader = TextPieces.Open(new MemoryStream(bytes), Encoding.UTF8, places => found += places))
                text = reader.ReadToEnd();

            var before = CountOf(bytes, "\uFFFD"u8);
            return text == expected && found == expected.Count(c => c == '\uFFFD') - before;
        });

    [Test]
    public void A_damaged_text_is_segmented_whole_and_its_damage_said()
    {
        byte[] bytes = [.. "村民走进"u8, 0xE5, 0x9B, .. "图书馆。\n大家"u8, 0xFF, .. "都很高兴。\n"u8];
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "damaged.txt");
        File.WriteAllBytes(path, bytes);

        var result = HostProcess.Run("segment", path);

        Assert.That(result.ExitCode, Is.EqualTo(0));
        Assert.That(result.Output.Replace(" ", ""), Is.EqualTo(Encoding.UTF8.GetString(bytes)));
        Assert.That(result.Error, Does.Contain("damaged.txt: ").And.Contain("U+FFFD").And.Contain("places: 2."));
    }

    private static int CountOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> wanted)
    {
        var count = 0;
        for (int at; (at = bytes.IndexOf(wanted)) >= 0; bytes = bytes[(at + wanted.Length)..])
            count++;
        return count;
    }

    [Test]
    public void An_empty_text_has_no_characters()
    {
        using var reader = TextPieces.Open(new MemoryStream(), null);
        Assert.That(reader.ReadToEnd(), Is.Empty);
    }
}
