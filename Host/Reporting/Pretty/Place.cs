namespace Analysis.Host.Reporting.Pretty;

/// <summary>Where something stands, as an editor looks for it: line and column of the source.</summary>
internal static class Place
{
    /// <summary>The place where <paramref name="span"/> begins, <c>27:3</c>; empty where it has none in the source.</summary>
    public static string Of(Article article, TextSpan span)
    {
        var source = article.SourceOf(span);
        if (source.IsEmpty)
            return "";
        var position = article.Source.Lines.PositionAt(source[0].Start);
        return $"{position.Line}:{position.Column}";
    }
}
