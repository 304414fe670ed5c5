namespace Analysis.Host.Reporting.Tables;

/// <summary>What of a member of a value a column holds.</summary>
internal enum ValueReading
{
    /// <summary>The member itself; an object or a list that has no columns of its own as its JSON.</summary>
    Value,

    /// <summary>Where a span begins.</summary>
    Start,

    /// <summary>How long a span is.</summary>
    Length,

    /// <summary>How many elements a list has that has a table of its own.</summary>
    Count,

    /// <summary>The elements of a list of texts or numbers, with "; " between them.</summary>
    Joined,
}
