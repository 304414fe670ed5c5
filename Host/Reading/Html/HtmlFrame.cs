using System.Buffers;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Analysis.Host.Reading.Html;

/// <summary>Removes from a page what stands around its articles: navigation, footers, advertisements, what is hidden.</summary>
internal static class HtmlFrame
{
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \t\r\n_");

    /// <summary>Removes it from <paramref name="body"/>.</summary>
    /// <remarks>What holds most of the page's text is not removed for a word in its name alone.</remarks>
    public static void Remove(IElement body)
    {
        var rows = LanguageData.ReadTable(typeof(HtmlFrame).Assembly, "und", "html-frame")
            .ToDictionary(row => row[0], row => row.Skip(1).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));
        foreach (var element in body.QuerySelectorAll("*").Where(element => IsFrame(element, rows["element"], rows["role"])).ToList())
            element.Remove();
        var half = TextLength.Of(body) / 2;
        foreach (var element in body.QuerySelectorAll("[class],[id]").Where(element => IsNamedFrame(element, rows["word"])).ToList())
        {
            if (TextLength.Of(element) <= half)
                element.Remove();
        }
    }

    private static bool IsFrame(IElement element, ImmutableHashSet<string> elements, ImmutableHashSet<string> roles) =>
        elements.Contains(element.LocalName)
        || element.GetAttribute("role") is { } role && roles.Contains(role)
        || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamedFrame(IElement element, ImmutableHashSet<string> words) =>
        HasWord(element.ClassName, words) || HasWord(element.Id, words);

    /// <summary>Whether a name, or its first or last part before or behind a hyphen, is one of the words.</summary>
    private static bool HasWord(string? names, ImmutableHashSet<string> words)
    {
        if (names is null)
            return false;
        foreach (var range in names.AsSpan().SplitAny(BetweenWords))
        {
            var name = names.AsSpan(range);
            if (!name.IsEmpty && (words.Contains(name.ToString()) || words.Contains(name[..(name.IndexOf('-') is > 0 and var first ? first : name.Length)].ToString())
                || words.Contains(name[(name.LastIndexOf('-') + 1)..].ToString())))
                return true;
        }

        return false;
    }
}
