using System.Runtime.InteropServices;

namespace Analysis.Quotation.Sources.Index;

/// <summary>A stretch of text that a line does not run out of: a chapter, a poem, or the notes to one.</summary>
/// <param name="Start">Where its text begins, in code units of the section of texts; it ends where the next one begins.</param>
/// <param name="Work">The number of its work.</param>
/// <param name="Title">The offset of its title in <see cref="IndexSection.Strings"/>, 0 for none; the top bit marks notes.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ChapterRecord(uint Start, uint Work, uint Title)
{
    private const uint NotesBit = 1u << 31;

    public bool IsNotes => (Title & NotesBit) != 0;

    public uint TitleOffset => Title & ~NotesBit;

    public static ChapterRecord Of(uint start, uint work, uint title, bool isNotes) =>
        new(start, work, isNotes ? title | NotesBit : title);
}
