namespace Analysis.Host.Commands;

/// <summary>The forms of output.</summary>
internal enum OutputFormat
{
    /// <summary>For a person to read.</summary>
    Pretty,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>One JSON object an article, a line each.</summary>
    Jsonl,
}
