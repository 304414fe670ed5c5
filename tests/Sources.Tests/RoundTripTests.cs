using System.Text;
using Analysis.Quotation.Sources.Index;
using CsCheck;

namespace Analysis.Quotation.Sources.Tests;

public sealed class RoundTripTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.Char['一', '鿿'], Gen.Char["天地山水风月花木人心，。"], Gen.Char['\u0001', '\uffff']).Array[0, 400]
            .Select(letters => new string(letters).Replace('\n', '。').Replace('\r', '。'));

    [Test]
    public void Any_texts_can_be_indexed_and_every_line_of_them_be_looked_up() => Text.Array[1, 6].Sample(
        texts =>
        {
            using var folder = new TemporaryFolder();
            for (var i = 0; i < texts.Length; i++)
                folder.Write($"texts/书{i}.txt", Encoding.UTF8.GetBytes(texts[i]));
            SourceIndex.Build(folder["texts"], folder["i.index"]);
            using var index = SourceIndex.Open(folder["i.index"]);
            index.Verify();
            foreach (var text in texts)
            {
                var found = index.Lookup(text);
                Assert.That(found.Differences.All(difference => difference.Span.Of(text) == difference.Quoted));
            }
        },
        iter: 60);

    [Test]
    public void What_stands_in_a_text_is_found_there() =>
        Gen.Select(Gen.Char['一', '龥'].Array[60, 600], Gen.Int[0, 40], Gen.Int[8, 20]).Sample(
            (letters, start, length) =>
            {
                var text = new string(letters);
                using var folder = new TemporaryFolder();
                folder.Write("texts/书.txt", text);
                SourceIndex.Build(folder["texts"], folder["i.index"]);
                using var index = SourceIndex.Open(folder["i.index"]);
                var found = index.Lookup(text.Substring(start, length));
                Assert.That(found.Verdict, Is.EqualTo(QuoteVerdict.Verbatim));
                Assert.That(found.Sources[0].Text, Is.EqualTo(text.Substring(start, length)));
            },
            iter: 60);

    [Test]
    public void Text_in_code_is_the_text() => Gen.Char.Array[0, 2000].Sample(units =>
    {
        var alphabet = units.Distinct().Take(300).ToArray();
        var code = new TextCode(alphabet);
        var bytes = new byte[units.Length * TextCode.LongestUnit];
        var length = 0;
        foreach (var unit in units)
            length += code.Write(unit, bytes.AsSpan(length));
        var read = new char[units.Length];
        Assert.That(code.Read(bytes.AsSpan(0, length), 0, read), Is.EqualTo(units.Length));
        Assert.That(read, Is.EqualTo(units));
    });

    [Test]
    public void Any_bytes_can_be_read_as_text_in_code() => Gen.Select(Gen.Byte.Array[0, 500], Gen.Int[0, 200]).Sample((bytes, skipped) =>
        Assert.That(new TextCode(['甲', '乙']).Read(bytes, skipped, new char[300]), Is.InRange(0, 300)));

    [Test]
    public void Numbers_of_a_list_are_read_as_written() => Gen.UInt.Array[1, 50].Sample(numbers =>
    {
        var bytes = new byte[numbers.Length * BlockList.LongestNumber];
        var (length, at) = (0, 0);
        foreach (var number in numbers)
            length += BlockList.Write(number, bytes.AsSpan(length));
        foreach (var number in numbers)
            Assert.That(BlockList.Read(bytes.AsSpan(0, length), ref at), Is.EqualTo(number));
        Assert.That(at, Is.EqualTo(length));
    });
}
