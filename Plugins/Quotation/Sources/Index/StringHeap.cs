using System.Text;

namespace Analysis.Quotation.Sources.Index;

/// <summary>Collects strings, each once: a length in two bytes and the UTF-8 bytes. Offset 0 is the empty string.</summary>
internal sealed class StringHeap
{
    private readonly Dictionary<string, uint> offsets = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly MemoryStream bytes = new();

    public StringHeap() => bytes.Write([0, 0]);

    /// <summary>The offset of a string, added where it is new. One over 65,535 bytes is cut.</summary>
    public uint Add(string? text)
    {
        text ??= "";
        if (offsets.TryGetValue(text, out var offset))
            return offset;
        offset = checked((uint)bytes.Length);
        var encoded = Encoding.UTF8.GetBytes(text.Length > 20000 ? text[..20000] : text);
        bytes.Write([(byte)encoded.Length, (byte)(encoded.Length >> 8)]);
        bytes.Write(encoded);
        offsets.Add(text, offset);
        return offset;
    }

    public ReadOnlySpan<byte> Written => bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
}
