using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Analysis.Host.Loading;

/// <summary>What an assembly says of itself, read without loading it.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="CoreReference">The version of Core that it was built against, or null where it references none.</param>
/// <param name="Runtime">The version of .NET that it was built for, or null where it references none.</param>
/// <param name="StandaloneCommands">The commands of which it says so by <see cref="StandaloneCommandAttribute"/>.</param>
internal sealed record AssemblyFacts(
    string Name, Version? CoreReference, Version? Runtime, ImmutableArray<string> StandaloneCommands)
{
    /// <summary>What a custom attribute's value begins with (ECMA-335, II.23.3).</summary>
    private const ushort AttributeProlog = 1;

    /// <summary>Reads the facts of a file; null where it is not a .NET assembly.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AssemblyFacts? Read(string path, string coreName)
    {
        using var stream = File.OpenRead(path);
        try
        {
            using var image = new PEReader(stream);
            if (!image.HasMetadata)
                return null;
            var metadata = image.GetMetadataReader();
            if (!metadata.IsAssembly)
                return null;
            Version? core = null, runtime = null;
            foreach (var handle in metadata.AssemblyReferences)
            {
                var reference = metadata.GetAssemblyReference(handle);
                if (metadata.StringComparer.Equals(reference.Name, coreName))
                    core = reference.Version;
                else if (metadata.StringComparer.Equals(reference.Name, "System.Runtime"))
                    runtime = reference.Version;
            }

            return new AssemblyFacts(metadata.GetString(metadata.GetAssemblyDefinition().Name), core, runtime, [.. StandaloneCommandsOf(metadata)]);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static IEnumerable<string> StandaloneCommandsOf(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!IsStandaloneCommand(metadata, attribute.Constructor))
                continue;
            var value = metadata.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() == AttributeProlog && value.ReadSerializedString() is { } name)
                yield return name;
        }
    }

    private static bool IsStandaloneCommand(MetadataReader metadata, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference)
            return false;
        var parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, nameof(StandaloneCommandAttribute))
            && metadata.StringComparer.Equals(type.Namespace, nameof(Analysis));
    }
}
