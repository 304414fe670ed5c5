using System.Runtime.InteropServices;

namespace Analysis.Quotation.Sources.Index;

/// <summary>A work as the file holds it; names are offsets into <see cref="IndexSection.Strings"/>, 0 for none.</summary>
/// <param name="Name">The work's name; of a collection its own.</param>
/// <param name="Author">Its author.</param>
/// <param name="Dynasty">The author's time.</param>
/// <param name="Year">The year it was written about, negative before the common era; <see cref="UnknownYear"/>.</param>
/// <param name="Tier">Its standing as a source, <see cref="Formats.WorkTier"/>.</param>
/// <param name="Flags">What kind of work it is.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WorkRecord(uint Name, uint Author, uint Dynasty, short Year, byte Tier, WorkFlags Flags)
{
    /// <summary>Later than all that is known.</summary>
    public const short UnknownYear = short.MaxValue;

    /// <summary>Whether each chapter is a work in itself, such as a poem.</summary>
    public bool IsCollection => (Flags & WorkFlags.Collection) != 0;

    /// <summary>Whether nobody knows its author.</summary>
    public bool IsAnonymous => (Flags & WorkFlags.Anonymous) != 0;

    /// <summary>Whether it is an anthology's reprint of something that stands elsewhere.</summary>
    public bool IsReprint => (Flags & WorkFlags.Reprint) != 0;

    /// <summary>Whether its year is known, if roughly, and not only its time.</summary>
    public bool IsDated => (Flags & WorkFlags.Undated) == 0 && Year != UnknownYear;
}
