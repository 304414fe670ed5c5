namespace Analysis.Host.Reading;

/// <summary>Tells from its first bytes what a file is that is no text, so that its name can be corrected.</summary>
internal static class FileSignature
{
    /// <summary>What <paramref name="bytes"/> are the beginning of, or null: nothing that is known.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "it is a PDF",
        [(byte)'P', (byte)'K', 3, 4, ..] => "it is a Zip archive, as .docx, .odt and .xlsx are",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "it is a document of an old Office, such as .doc or .wps",
        [0x1F, 0x8B, 8, ..] => "it is packed with gzip",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "it is a document in RTF",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'I', (byte)'I', (byte)'*', 0, ..] => "it is a picture",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', 0x90, 0, ..] => "it is a program",
        _ => null,
    };
}
