using System.Collections.Immutable;
using System.Text;

namespace Analysis.Host.Reading;

/// <summary>Decodes bytes so that what cannot be decoded is replaced by U+FFFD, counted and located.</summary>
internal static class UndecodableBytes
{
    // Stands for an undecodable byte until it is counted: no text may hold it, while U+FFFD may have been there before.
    private const char Sentinel = '\uFFFF';
    private const char Replacement = '\uFFFD';
    private const int MostFindings = 50;

    /// <summary>The encoding, with undecodable bytes marked so that <see cref="Settle"/> finds them.</summary>
    public static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(Sentinel.ToString());
        return marking;
    }

    /// <summary>Replaces the marks in a text, or in what was taken out of one, by U+FFFD, counts and locates them.</summary>
    /// <param name="text">What was decoded with <see cref="Marking"/>.</param>
    /// <param name="encoding">The name of the encoding.</param>
    public static DecodedText Settle(string text, string encoding) => text.Contains(Sentinel)
        ? new DecodedText(text.Replace(Sentinel, Replacement), encoding, Locate(text, encoding))
        : new DecodedText(text, encoding, []);

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

    private static ImmutableArray<Annotation<Diagnostic>> Locate(string text, string encoding)
    {
        var total = text.AsSpan().Count(Sentinel);
        var findings = ImmutableArray.CreateBuilder<Annotation<Diagnostic>>();
        for (var at = text.IndexOf(Sentinel); at >= 0 && findings.Count < MostFindings; at = text.IndexOf(Sentinel, at))
        {
            var start = at;
            while (at < text.Length && text[at] == Sentinel)
                at++;
            findings.Add(new(new TextSpan(start, at), new Diagnostic(InputProblemCatalog.Of(InputProblemKind.UndecodableBytes).Code, DiagnosticSeverity.Warning,
                $"Bytes here are not {encoding}; {total} such places in this input were replaced by U+FFFD.")));
        }

        return findings.DrainToImmutable();
    }
}
