namespace Analysis.Host.Reading.Records;

/// <summary>What a field of a record is to its document.</summary>
internal enum FieldRole
{
    /// <summary>The text.</summary>
    Text,

    /// <summary>The title, which becomes the text's first line.</summary>
    Title,

    /// <summary>Who wrote it, which becomes the line below the title.</summary>
    Author,

    /// <summary>What the document is called within its file.</summary>
    Id,

    /// <summary>When it appeared: metadata <c>date</c>.</summary>
    Date,

    /// <summary>Where it appeared: metadata <c>outlet</c>.</summary>
    Outlet,
}
