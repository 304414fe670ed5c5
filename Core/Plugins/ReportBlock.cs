namespace Analysis;

/// <summary>A piece of a <see cref="ReportSection"/>: a <see cref="ReportParagraph"/> or a <see cref="ReportTable"/>.</summary>
public abstract class ReportBlock
{
    private protected ReportBlock()
    {
    }
}
