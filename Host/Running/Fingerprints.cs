using System.Security.Cryptography;
using System.Text;

namespace Analysis.Host.Running;

/// <summary>
/// Names findings so that one keeps its name from run to run while the text around it is edited: made of the code, the name
/// of the file, the words found and a few before and behind them. Neither its place nor the language of its message has a
/// part in it. Of findings alike in all that, the second has a 2 in its name, and so on; so they are asked for in their order.
/// For one document and one thread.
/// </summary>
internal sealed class Fingerprints(string document)
{
    /// <summary>How many characters before and behind the words count.</summary>
    private const int Context = 16;

    /// <summary>A heading may be found whole; of long words the beginning will do.</summary>
    private const int MostWords = 200;

    private readonly string name = Path.GetFileName(document);
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding: 32 hexadecimal digits.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text that its span points into.</param>
    public string Of(Finding finding, string text)
    {
        var span = new TextSpan(Math.Min(finding.Span.Start, text.Length), Math.Min(finding.Span.End, text.Length));
        var key = new StringBuilder().Append(finding.Diagnostic.Code).Append('\n').Append(name).Append('\n');
        AppendBefore(key, text, span.Start);
        Append(key.Append('\n'), text.AsSpan(span.Start, span.Length), MostWords);
        Append(key.Append('\n'), text.AsSpan(span.End), Context);
        var same = key.ToString();
        seen[same] = seen.GetValueOrDefault(same) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{same}\n{seen[same]}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    /// <summary>White space does not count: a page is often only laid out anew.</summary>
    private static void Append(StringBuilder key, ReadOnlySpan<char> words, int most)
    {
        // Blanks are passed over, but not a page of them.
        for (var (i, left) = (0, most); i < Math.Min(words.Length, 4 * most) && left > 0; i++)
        {
            if (char.IsWhiteSpace(words[i]))
                continue;
            key.Append(words[i]);
            left--;
        }
    }

    private static void AppendBefore(StringBuilder key, string text, int end)
    {
        var (start, left) = (end, Context);
        while (start > Math.Max(0, end - (4 * Context)) && left > 0)
        {
            if (!char.IsWhiteSpace(text[--start]))
                left--;
        }

        Append(key, text.AsSpan(start, end - start), Context);
    }
}
