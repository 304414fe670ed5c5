namespace Analysis.Keywords;

/// <summary>The layers that this plugin writes.</summary>
public static class KeywordLayer
{
    /// <summary>The terms of an article, best first. Each annotation's span is the whole text.</summary>
    public static LayerKey<Keyword> Key { get; } = new("keyword", KeywordJson.Default.Keyword, keyword => keyword.Term);

    /// <summary>How <see cref="Key"/> came about: one record an article. A detail.</summary>
    public static LayerKey<KeywordMethod> Method { get; } =
        new("keyword.method", KeywordJson.Default.KeywordMethod, method => method.Score) { IsDetail = true };
}
