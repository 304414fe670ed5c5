using AngleSharp.Dom;

namespace Analysis.Host.Reading.Html;

/// <summary>Takes from the head of a page when and where the article appeared and who wrote it.</summary>
internal static class HtmlMetadata
{
    /// <summary>Adds what <paramref name="page"/> says; of several places the first that says anything.</summary>
    public static void AddTo(ExtractedText text, IDocument page)
    {
        var said = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null)
                said.TryAdd(name, meta.GetAttribute("content")!);
        }

        foreach (var row in LanguageData.ReadTable(typeof(HtmlMetadata).Assembly, "und", "html-metadata"))
        {
            foreach (var name in row.Skip(1))
                text.Know(row[0], said.GetValueOrDefault(name));
        }
    }
}
