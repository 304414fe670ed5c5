namespace Analysis.Quotation.Sources.Formats;

/// <summary>An author as corpora write one, often with a time before the name: （唐）杜甫, 宋代：苏轼.</summary>
internal static class AuthorName
{
    /// <summary>Parts a time from a name; either is null where it is missing.</summary>
    public static (string? Dynasty, string? Author) Read(string? written)
    {
        var text = (written ?? "").Trim();
        if (text is ['（' or '(', ..] && text.IndexOfAny(['）', ')']) is > 0 and var close)
            return (NullIfEmpty(text[1..close]), NullIfEmpty(text[(close + 1)..]));
        var colon = text.IndexOfAny(['：', ':', '·']);
        if (colon is > 0 and <= 3)
            return (NullIfEmpty(text[..colon]), Read(text[(colon + 1)..]).Author);
        var end = text.IndexOfAny(['（', '(', '/', ' ', '，', ',']);
        return (null, NullIfEmpty(end > 0 ? text[..end] : text));
    }

    private static string? NullIfEmpty(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
