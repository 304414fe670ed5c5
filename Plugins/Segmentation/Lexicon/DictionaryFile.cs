using System.Runtime.InteropServices;
using System.Text;

namespace Analysis.Segmentation;

/// <summary>
/// A compiled dictionary as a file: a line that names the format and its version, the sizes, the arrays as they lie in
/// memory. Little-endian; read straight into arrays, without a step for every word.
/// </summary>
internal static class DictionaryFile
{
    private static ReadOnlySpan<byte> Format => "analysis dictionary 3\n"u8;

    /// <summary>Writes <paramref name="tables"/>; the same tables give the same bytes.</summary>
    public static void Write(Stream stream, DictionaryTables tables)
    {
        RequireLittleEndian();
        var tagNames = Encoding.UTF8.GetBytes(string.Join('\n', tables.TagNames));
        stream.Write(Format);
        ReadOnlySpan<int> sizes =
            [tables.Nodes.Length, tables.Tags.Length, tables.Characters.Length, tables.Variants.Length, tagNames.Length];
        stream.Write(MemoryMarshal.AsBytes(sizes));
        stream.Write(BitConverter.GetBytes(tables.Total));
        stream.Write(MemoryMarshal.AsBytes(tables.Nodes.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(tables.Rarities.AsSpan()));
        stream.Write(tables.Tags);
        stream.Write(MemoryMarshal.AsBytes(tables.Characters.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(tables.Names.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(tables.Variants.AsSpan()));
        stream.Write(tagNames);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is of another format or version.</exception>
    /// <exception cref="EndOfStreamException">The file was cut short.</exception>
    public static DictionaryTables Read(Stream stream)
    {
        RequireLittleEndian();
        if (!ReadArray<byte>(stream, Format.Length).AsSpan().SequenceEqual(Format))
            throw new InvalidDataException("This is no compiled dictionary, or one of another version.");
        var sizes = ReadArray<int>(stream, 5);
        var total = ReadArray<double>(stream, 1)[0];
        return new(
            ReadArray<DictionaryNode>(stream, sizes[0]),
            ReadArray<ushort>(stream, sizes[1]),
            ReadArray<byte>(stream, sizes[1]),
            ReadArray<char>(stream, sizes[2]),
            ReadArray<NameCosts>(stream, sizes[2]),
            ReadArray<char>(stream, sizes[3]),
            [.. Encoding.UTF8.GetString(ReadArray<byte>(stream, sizes[4])).Split('\n')],
            total);
    }

    private static T[] ReadArray<T>(Stream stream, int length)
        where T : unmanaged
    {
        var array = GC.AllocateUninitializedArray<T>(length);
        stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    private static void RequireLittleEndian()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Compiled dictionaries are little-endian.");
    }
}
