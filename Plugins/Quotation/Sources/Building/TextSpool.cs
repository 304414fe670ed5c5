using System.Runtime.InteropServices;
using System.Text;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Building;

/// <summary>Keeps the texts in a temporary file until it is known which characters are frequent, and then writes them in code.</summary>
internal sealed class TextSpool : IDisposable
{
    private readonly FileStream file;
    private readonly long[] counts = new long[char.MaxValue + 1];

    /// <summary>Creates an empty spool.</summary>
    /// <param name="path">Its file, which goes on disposal.</param>
    public TextSpool(string path) =>
        file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 20, FileOptions.DeleteOnClose);

    /// <summary>Code units so far.</summary>
    public long Length { get; private set; }

    /// <summary>What the texts would take in UTF-8, in bytes.</summary>
    public long Utf8Length { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            counts[unit]++;
        file.Write(MemoryMarshal.AsBytes(text));
        Length += text.Length;
        Utf8Length += Encoding.UTF8.GetByteCount(text);
    }

    /// <summary>The units that get a code, most frequent first.</summary>
    public char[] Alphabet() =>
        [.. Enumerable.Range(0, counts.Length).Where(unit => counts[unit] > 0)
            .OrderByDescending(unit => counts[unit]).ThenBy(unit => unit).Take(TextCode.MostUnits).Select(unit => (char)unit)];

    /// <summary>Writes the texts in code.</summary>
    /// <returns>Where each block ends, in bytes from the beginning.</returns>
    public uint[] Write(char[] alphabet, Stream output, CancellationToken cancellationToken)
    {
        var code = new TextCode(alphabet);
        var ends = new uint[(Length + TextGeometry.BlockLength - 1) >> TextGeometry.BlockShift];
        var units = new char[1 << 15];
        var bytes = new byte[units.Length * TextCode.LongestUnit];
        var (block, written) = (0, 0u);
        file.Flush();
        file.Position = 0;
        for (var left = Length; left > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var some = units.AsSpan(0, (int)Math.Min(units.Length, left));
            file.ReadExactly(MemoryMarshal.AsBytes(some));
            var length = 0;
            for (var i = 0; i < some.Length; i++)
            {
                length += code.Write(some[i], bytes.AsSpan(length));
                if ((i & (TextGeometry.BlockLength - 1)) == TextGeometry.BlockLength - 1)
                    ends[block++] = checked(written + (uint)length);
            }

            output.Write(bytes, 0, length);
            written = checked(written + (uint)length);
            left -= some.Length;
        }

        if (block < ends.Length)
            ends[block] = written;
        return ends;
    }

    public void Dispose() => file.Dispose();
}
