namespace Analysis.Host.Commands;

/// <summary>The forms of output; <see cref="OutputFormatEntry"/> has the name and the nature of each.</summary>
internal enum OutputFormat
{
    /// <summary>For a person to read.</summary>
    Pretty,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>One JSON object an article, a line each.</summary>
    Jsonl,

    /// <summary>Tidy tables with commas.</summary>
    Csv,

    /// <summary>Tidy tables with tabs.</summary>
    Tsv,

    /// <summary>Findings for tools: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Findings as annotations of a GitHub workflow.</summary>
    Github,

    /// <summary>The repaired articles as plain text.</summary>
    Txt,

    /// <summary>The repaired articles as TEI P5.</summary>
    Tei,

    /// <summary>The words as CoNLL-U.</summary>
    Conllu,

    /// <summary>All tables as a workbook.</summary>
    Xlsx,

    /// <summary>The articles with each finding as a comment.</summary>
    Docx,

    /// <summary>One page to look at.</summary>
    Html,
}
