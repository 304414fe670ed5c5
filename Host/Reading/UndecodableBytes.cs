using System.Collections.Immutable;
using System.Text;

namespace Analysis.Host.Reading;

/// <summary>Decodes bytes so that what cannot be decoded is replaced by U+FFFD, counted and located.</summary>
internal static class UndecodableBytes
{
    /// <summary>The code of the finding that bytes could not be decoded.</summary>
    public const string Code = "INPUT001";

    // Stands for an undecodable byte until it is counted: no text may hold it, while U+FFFD may have been there before.
    private const char Sentinel = '\uFFFF';
    private const char Replacement = '\uFFFD';
    private const int MostFindings = 50;

    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = Marking(encoding).GetString(bytes);
        var name = encoding.WebName;
        return text.Contains(Sentinel)
            ? new DecodedText(text.Replace(Sentinel, Replacement), name, Locate(text, name))
            : new DecodedText(text, name, []);
    }

    /// <summary>
    /// Whether <paramref name="bytes"/> are UTF-8 in which some bytes were damaged, and not another encoding: of GB 18030
    /// or Big5 hardly any bytes happen to be a character of three bytes, as all of Chinese are in UTF-8.
    /// </summary>
    public static bool AreDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int bad = 0, threeBytes = 0;
        foreach (var c in Marking(Encoding.UTF8).GetString(bytes))
        {
            if (c == Sentinel)
                bad++;
            else if (c >= 0x800)
                threeBytes++;
        }

        return bad * 4L < threeBytes;
    }

    private static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(Sentinel.ToString());
        return marking;
    }

    private static ImmutableArray<Annotation<Diagnostic>> Locate(string text, string encoding)
    {
        var total = text.AsSpan().Count(Sentinel);
        var findings = ImmutableArray.CreateBuilder<Annotation<Diagnostic>>();
        for (var at = text.IndexOf(Sentinel); at >= 0 && findings.Count < MostFindings; at = text.IndexOf(Sentinel, at))
        {
            var start = at;
            while (at < text.Length && text[at] == Sentinel)
                at++;
            findings.Add(new(new TextSpan(start, at), new Diagnostic(Code, DiagnosticSeverity.Warning,
                $"Bytes here are not {encoding}; {total} such places in this input were replaced by U+FFFD.")));
        }

        return findings.DrainToImmutable();
    }
}
