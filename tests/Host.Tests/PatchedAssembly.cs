using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Analysis.Host.Tests;

/// <summary>Assemblies as no compiler here would make them, made of real ones by changing a few bytes.</summary>
internal static class PatchedAssembly
{
    /// <summary>Lets a file say that it was built for another version of .NET.</summary>
    public static void ForRuntime(string path, ushort major)
    {
        var bytes = File.ReadAllBytes(path);
        using var image = new PEReader(new MemoryStream(bytes));
        var metadata = image.GetMetadataReader();
        var row = metadata.AssemblyReferences.Select((handle, index) => (handle, index))
            .Single(reference => metadata.GetString(metadata.GetAssemblyReference(reference.handle).Name) == "System.Runtime").index;
        // A row of the table begins with the four numbers of the version, the major one first.
        var at = image.PEHeaders.MetadataStartOffset
            + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef) + row * metadata.GetTableRowSize(TableIndex.AssemblyRef);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), major);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>A file in which a name gives way to another of the same length.</summary>
    public static byte[] Renamed(byte[] file, string name, string other) => Changed(file, name, other, Encoding.UTF8);

    /// <summary>A copy of a file in which a text that its code holds gives way to another of the same length.</summary>
    public static byte[] Saying(byte[] file, string text, string other) => Changed([.. file], text, other, Encoding.Unicode);

    private static byte[] Changed(byte[] file, string name, string other, Encoding encoding)
    {
        byte[] old = encoding.GetBytes(name), replacement = encoding.GetBytes(other);
        Assert.That(replacement, Has.Length.EqualTo(old.Length));
        for (var at = file.AsSpan().IndexOf(old); at >= 0;)
        {
            replacement.CopyTo(file, at);
            var next = file.AsSpan(at + 1).IndexOf(old);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return file;
    }

    /// <summary>The assemblies that a file references, with the versions that it was built on.</summary>
    public static Dictionary<string, Version> ReferencesOf(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle))
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);
    }
}
