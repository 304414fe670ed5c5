using System.Runtime.InteropServices;
using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Formats;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Building;

/// <summary>Builds an index file. Texts go straight to a file beside the wanted one, which takes its name when all is done.</summary>
internal sealed class SourceIndexBuilder : IDisposable
{
    private readonly CorpusFolder folder;
    private readonly StringHeap strings = new();
    private readonly WorkRegister register;
    private readonly List<ChapterRecord> chapters = [];
    private readonly PairLists pairs;
    private readonly TextSpool texts;
    private readonly FileStream output;
    private readonly (long Offset, long Length)[] sections = new (long, long)[IndexHeader.SectionCount];
    private readonly List<string> notes = [];
    private (int Work, string? Title)? open;
    private char last;

    public SourceIndexBuilder(string directory, string partPath)
    {
        folder = new CorpusFolder(directory);
        register = new WorkRegister(folder.Works, strings);
        output = new FileStream(partPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 20);
        texts = new TextSpool(partPath + ".texts");
        pairs = new PairLists(folder.Files.Sum(file => file.Length) / 3, partPath + ".pairs");
    }

    public SourceIndexSummary Build(IProgress<SourceIndexProgress>? progress, CancellationToken cancellationToken)
    {
        var skipped = new List<string>();
        var (read, total) = (0L, folder.Files.Sum(file => file.Length));
        foreach (var file in folder.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                AddFile(file, cancellationToken);
            }
            catch (Exception exception) when (exception is InvalidDataException or UnauthorizedAccessException)
            {
                skipped.Add($"{file.Relative}: {exception.Message}");
            }

            read += file.Length;
            progress?.Report(new SourceIndexProgress(file.Relative, read, total));
        }

        EndChapter();
        output.Position = IndexHeader.Length;
        var alphabet = texts.Alphabet();
        WriteSection<char>(IndexSection.Alphabet, alphabet);
        BeginSection(IndexSection.Text);
        var textEnds = texts.Write(alphabet, output, cancellationToken);
        EndSection(IndexSection.Text);
        WriteSection<uint>(IndexSection.TextEnds, textEnds);
        WriteSection<byte>(IndexSection.Strings, strings.Written);
        WriteSection<WorkRecord>(IndexSection.Works, register.Works.ToArray());
        WriteSection<ChapterRecord>(IndexSection.Chapters, CollectionsMarshal.AsSpan(chapters));
        BeginSection(IndexSection.Lists);
        var ends = pairs.Write(output, cancellationToken);
        EndSection(IndexSection.Lists);
        WriteSection<uint>(IndexSection.Buckets, ends);
        var length = WriteChecksums(cancellationToken);
        return new SourceIndexSummary(register.Count, texts.Length, texts.Utf8Length, length, [.. skipped]);
    }

    public void Dispose()
    {
        pairs.Dispose();
        texts.Dispose();
        output.Dispose();
    }

    private void AddFile(CorpusFile file, CancellationToken cancellationToken)
    {
        foreach (var text in CorpusFolder.Read(file))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = register.Place(file, text);
            if (open != place || register.Works[place.Work].IsCollection)
            {
                EndChapter();
                open = place;
                BeginChapter(isNotes: false);
            }

            if (text.IsNote)
                notes.Add(text.Text);
            else
                AddParagraph(PassageText.WithoutNotes(text.Text, notes));
        }
    }

    private void BeginChapter(bool isNotes)
    {
        var (work, title) = open!.Value;
        chapters.Add(ChapterRecord.Of(checked((uint)texts.Length), (uint)work, strings.Add(title), isNotes));
        last = '\0';
    }

    /// <summary>Puts the notes to the chapter behind it, as a chapter of their own.</summary>
    private void EndChapter()
    {
        if (notes.Count == 0)
            return;
        BeginChapter(isNotes: true);
        foreach (var note in notes)
        {
            AddParagraph(note);
            last = '\0';
        }

        notes.Clear();
    }

    private void AddParagraph(string text)
    {
        var folding = CharacterFolding.Chinese;
        for (var i = 0; i < text.Length; i++)
        {
            var form = folding.FormOf(text[i]);
            if (form == 0)
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                    continue;
                form = CharacterFolding.FormOf(new System.Text.Rune(text[i], text[++i]));
                if (form == 0)
                    continue;
            }

            if (last != 0)
                pairs.Add(last, form, (uint)((texts.Length + i) >> TextGeometry.BlockShift));
            last = form;
        }

        texts.Add(text);
        texts.Add("\n");
    }

    private void WriteSection<T>(IndexSection section, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        BeginSection(section);
        output.Write(MemoryMarshal.AsBytes(values));
        EndSection(section);
    }

    /// <summary>Begins a section at a multiple of eight bytes.</summary>
    private void BeginSection(IndexSection section)
    {
        while (output.Position % 8 != 0)
            output.WriteByte(0);
        sections[(int)section] = (output.Position, 0);
    }

    private void EndSection(IndexSection section) =>
        sections[(int)section].Length = output.Position - sections[(int)section].Offset;

    /// <summary>Reads back what was written, adds its checksums and then the header; returns the file's length.</summary>
    private long WriteChecksums(CancellationToken cancellationToken)
    {
        BeginSection(IndexSection.Checksums);
        var end = output.Position;
        output.Flush();
        output.Position = 0;
        var sums = new List<uint>();
        var block = new byte[IndexChecksum.BlockLength];
        for (var at = 0L; at < end; at += block.Length)
        {
            if (sums.Count % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var length = (int)Math.Min(block.Length, end - at);
            output.ReadExactly(block, 0, length);
            if (at == 0)
                block.AsSpan(0, IndexHeader.Length).Clear();
            sums.Add(IndexChecksum.Of(block.AsSpan(0, length)));
        }

        output.Position = end;
        var bytes = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(sums));
        output.Write(bytes);
        EndSection(IndexSection.Checksums);
        var header = new IndexHeader(
            CharacterFolding.Chinese.Checksum, output.Position, texts.Length, [.. sections], IndexChecksum.Of(bytes));
        output.Position = 0;
        output.Write(header.ToBytes());
        output.Flush(flushToDisk: true);
        return header.FileLength;
    }
}
