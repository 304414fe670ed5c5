using System.Collections.Frozen;

namespace Analysis.Host.Reading.Html;

/// <summary>
/// Refuses pages whose elements are nested or so many that building them would take for ever: the time for it grows with the
/// product of both. Counts tags without building anything.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>Pages written by people or programs have some thirty.</summary>
    private const int Deepest = 512;

    /// <summary>A page of a newspaper has some thousands; so many take a quarter of a gigabyte.</summary>
    private const int Most = 300_000;

    // What holds nothing, and what the next of its kind ends: left open in many a page.
    private static readonly FrozenSet<string> NotCounted = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rp", "rt", "rb",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Raw = new[] { "script", "style", "textarea", "title" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks through a page.</summary>
    /// <exception cref="InputException">It is nested too deeply, or has too many elements.</exception>
    public static void Check(ReadOnlySpan<char> html)
    {
        int depth = 0, count = 0;
        var notCounted = NotCounted.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        while (html.IndexOf('<') is >= 0 and var open)
        {
            html = html[(open + 1)..];
            if (html.StartsWith("!--"))
            {
                html = Behind(html, "-->");
                continue;
            }

            var isEnd = html.StartsWith('/');
            var name = NameIn(isEnd ? html[1..] : html);
            if (name.IsEmpty)
                continue;
            if (++count > Most)
                throw new InputException(InputProblemKind.TooLargeInside, $"more than {Most} tags");
            if (raw.Contains(name) && !isEnd)
                html = Behind(html, $"</{name}");
            else if (!notCounted.Contains(name))
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Deepest)
                throw new InputException(InputProblemKind.TooDeep, $"more than {Deepest} elements");
        }
    }

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 32 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == '-'))
            length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : [];
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> html, ReadOnlySpan<char> sign)
    {
        var found = html.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? [] : html[(found + sign.Length)..];
    }
}
