using Analysis.Keywords.Corpus.Storage;

namespace Keywords.Tests.Corpus;

/// <summary>Bytes that memory has no room for.</summary>
public sealed class TapeTests
{
    private string folder = "";

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("tape").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_was_written_is_read_at_any_place([Values(0, 1, 7, 64, 100_000)] int room)
    {
        using var tape = new Tape(room, folder);
        var written = new byte[5000];
        var random = new Random(room);
        random.NextBytes(written);
        for (int at = 0, length; at < written.Length; at += length)
        {
            length = Math.Min(random.Next(200), written.Length - at);
            tape.Append(written.AsSpan(at, length));
        }

        Assert.That(tape.Length, Is.EqualTo(written.Length));
        for (var i = 0; i < 200; i++)
        {
            var start = random.Next(written.Length);
            var bytes = new byte[random.Next(written.Length - start + 1)];
            tape.Read(start, bytes);
            Assert.That(bytes, Is.EqualTo(written.AsSpan(start, bytes.Length).ToArray()));
        }
    }

    [Test]
    public void Numbers_and_texts_come_back_as_they_were()
    {
        using var tape = new Tape(16, folder);
        var writer = new TapeWriter(tape);
        long[] numbers = [0, 1, 127, 128, 300, int.MaxValue, long.MaxValue];
        string[] texts = ["", "茶园", "\uD83C", "\0\n", new('长', 1000)];
        foreach (var number in numbers)
            writer.WriteNumber(number);
        foreach (var text in texts)
            writer.WriteText(text);
        var reader = new TapeReader(tape, 0, tape.Length, 8);
        Assert.That(numbers.Select(_ => reader.ReadNumber()), Is.EqualTo(numbers));
        Assert.That(texts.Select(_ => reader.ReadText()), Is.EqualTo(texts));
        Assert.That(reader.IsAtEnd);
    }

    /// <summary>Elsewhere than on Windows the file has no name even while it is open: nothing is left however a process ends.</summary>
    [Test]
    public void No_file_is_left()
    {
        using (var tape = new Tape(0, folder))
        {
            tape.Append([1, 2, 3]);
            Assert.That(tape.Length, Is.EqualTo(3));
            if (!OperatingSystem.IsWindows())
                Assert.That(Directory.GetFiles(folder), Is.Empty);
        }

        Assert.That(Directory.GetFiles(folder), Is.Empty);
    }
}
