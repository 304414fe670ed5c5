namespace Analysis.Keywords.Corpus.Grouping;

/// <summary>What articles are put into groups by: a field of their metadata, as it is, or the period that its date lies in.</summary>
/// <param name="Field">The name of the field: <c>outlet</c>, <c>date</c>, or any other that articles have.</param>
/// <param name="Period">How much of a date counts; null: the field is taken as it is.</param>
public sealed record ArticleGrouping(string Field, DatePeriod? Period = null)
{
    /// <summary>The group of articles that lack the field, or have no date in it.</summary>
    internal const string None = "";

    /// <summary>
    /// Reads <c>outlet</c>, <c>date:month</c> and the like; <c>date</c> alone is by day. Null where the period is none.
    /// </summary>
    internal static ArticleGrouping? Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var field = (colon < 0 ? text : text[..colon]).Trim();
        if (field.Length == 0)
            return null;
        return (colon < 0 ? "" : text[(colon + 1)..]) switch
        {
            "" => colon < 0 ? new(field, field == "date" ? DatePeriod.Day : null) : null,
            "year" => new(field, DatePeriod.Year),
            "month" => new(field, DatePeriod.Month),
            "day" => new(field, DatePeriod.Day),
            _ => null,
        };
    }

    /// <summary>The group of an article.</summary>
    internal string GroupOf(Article article)
    {
        var value = article.Metadata.GetValueOrDefault(Field, None);
        return Period is { } period ? DateText.PeriodOf(value, period) ?? None : value.Trim();
    }
}
