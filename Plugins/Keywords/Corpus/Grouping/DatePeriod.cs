namespace Analysis.Keywords.Corpus.Grouping;

/// <summary>How much of a date makes a group.</summary>
public enum DatePeriod
{
    /// <summary>The year: <c>2025</c>.</summary>
    Year,

    /// <summary>The year and the month: <c>2025-10</c>.</summary>
    Month,

    /// <summary>The whole date: <c>2025-10-15</c>.</summary>
    Day,
}
