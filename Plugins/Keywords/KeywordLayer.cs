namespace Analysis.Keywords;

/// <summary>The layer that this plugin writes.</summary>
public static class KeywordLayer
{
    /// <summary>The terms of an article, best first. Each annotation's span is the whole text.</summary>
    public static LayerKey<Keyword> Key { get; } = new("keyword", KeywordJson.Default.Keyword, keyword => keyword.Term);
}
