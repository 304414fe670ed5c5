namespace Analysis.Keywords.Corpus;

/// <summary>What a corpus is divided into where dispersion is measured.</summary>
public enum CorpusPart
{
    /// <summary>Articles.</summary>
    Article,

    /// <summary>Paragraphs: lines of articles.</summary>
    Paragraph,
}
