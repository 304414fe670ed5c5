using Analysis.Quotation.Sources.Index;
using CsCheck;

namespace Analysis.Quotation.Sources.Tests;

public sealed class IndexFileTests
{
    private static readonly string[] Quotes = ["人能知止，则不失其度", "松声入夜如潮起，竹影当窗似画描", "渡口无人水自生"];
    private readonly SmallCorpus corpus = new();
    private readonly byte[] sound;
    private readonly string[] answers;

    public IndexFileTests()
    {
        sound = File.ReadAllBytes(corpus.IndexPath);
        answers = [.. Quotes.Select(quote => Shown(corpus.Lookup(quote)))];
    }

    [OneTimeTearDown]
    public void Remove() => corpus.Dispose();

    [Test]
    public void A_file_altered_anywhere_is_refused() =>
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte[1, 255]).Sample((at, by) =>
        {
            var bytes = sound.ToArray();
            bytes[at] ^= by;
            Assert.That(() => Verify(bytes), Throws.InstanceOf<SourceIndexException>());
        });

    [Test]
    public void No_answer_rests_on_an_altered_byte_even_where_the_file_is_not_verified() =>
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte[1, 255]).Sample((at, by) =>
        {
            var bytes = sound.ToArray();
            bytes[at] ^= by;
            try
            {
                With(bytes, index => Assert.That(Quotes.Select(quote => Shown(index.Lookup(quote))), Is.EqualTo(answers)));
            }
            catch (SourceIndexException)
            {
                // Refused: as good.
            }
        });

    [Test]
    public void A_truncated_file_is_refused_when_it_is_opened() =>
        Gen.Int[0, sound.Length - 1].Sample(length =>
            Assert.That(() => With(sound[..length], _ => { }), Throws.InstanceOf<SourceIndexException>()));

    [Test]
    public void A_file_with_something_behind_it_is_refused() =>
        Assert.That(() => With([.. sound, 0], _ => { }), Throws.InstanceOf<SourceIndexException>());

    [Test]
    public void Any_other_file_is_refused() =>
        Gen.Byte.Array[0, 2000].Sample(bytes => Assert.That(() => With(bytes, _ => { }), Throws.InstanceOf<SourceIndexException>()));

    [Test]
    public void A_forged_file_with_right_checksums_is_answered_from_or_refused_and_never_more() =>
        Gen.Select(Gen.Int[IndexHeader.Length, sound.Length - 1], Gen.Byte).Array[1, 20].Sample(changes =>
        {
            var bytes = sound.ToArray();
            foreach (var (at, value) in changes)
                bytes[at] = value;
            Seal(bytes);
            try
            {
                With(bytes, index => Assert.That(Quotes.Select(quote => index.Lookup(quote).Verdict), Has.Exactly(Quotes.Length).Items));
            }
            catch (SourceIndexException)
            {
                // Refused: as good.
            }
        });

    [Test]
    public void Messages_say_what_is_wrong()
    {
        Assert.That(() => With("plain text"u8.ToArray(), _ => { }), Throws.Exception.With.Message.EndsWith("is no source index."));
        Assert.That(() => With(sound[..^10], _ => { }), Throws.Exception.With.Message.Contains("truncated"));
        var altered = sound.ToArray();
        altered[^200] ^= 1;
        Assert.That(() => Verify(altered), Throws.Exception.With.Message.Contains("altered"));
        var newer = sound.ToArray();
        newer[8] = 200;
        Assert.That(() => Verify(newer), Throws.Exception.With.Message.Contains("version 200"));
    }

    [Test]
    public void A_sound_file_is_verified() => Assert.That(() => Verify(sound), Throws.Nothing);

    /// <summary>Makes all checksums right again.</summary>
    private static void Seal(byte[] bytes)
    {
        var header = IndexHeader.Read(bytes)!;
        var (offset, length) = header.Sections[(int)IndexSection.Checksums];
        var covered = bytes[..(int)offset];
        covered.AsSpan(0, IndexHeader.Length).Clear();
        for (var block = 0; block * IndexChecksum.BlockLength < covered.Length; block++)
        {
            var part = covered.AsSpan(block * IndexChecksum.BlockLength);
            var sum = IndexChecksum.Of(part[..Math.Min(part.Length, IndexChecksum.BlockLength)]);
            BitConverter.TryWriteBytes(bytes.AsSpan((int)offset + (block * sizeof(uint))), sum);
        }

        var sealedHeader = header with { ChecksumsSum = IndexChecksum.Of(bytes.AsSpan((int)offset, (int)length)) };
        sealedHeader.ToBytes().CopyTo(bytes, 0);
    }

    private static void Verify(byte[] bytes) => With(bytes, index => index.Verify());

    private static void With(byte[] bytes, Action<SourceIndex> use)
    {
        using var folder = new TemporaryFolder();
        using var index = SourceIndex.Open(folder.Write("small.index", bytes));
        use(index);
    }

    private static string Shown(SourceFinding found) =>
        $"{found.Verdict} {string.Join(';', found.Sources)} {string.Join(';', found.Differences)}";
}
