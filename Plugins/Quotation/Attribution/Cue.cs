namespace Analysis.Quotation.Attribution;

/// <summary>A verb of saying where it stands in a text.</summary>
internal readonly record struct Cue(TextSpan Span, CueUses Uses)
{
    public bool Has(CueUses use) => (Uses & use) != 0;
}
