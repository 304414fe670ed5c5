namespace Analysis.Quotation.Sources;

/// <summary>A collection in which words are looked up. Thread-safe.</summary>
internal interface ISourceReference
{
    /// <summary>Says where words come from, as <see cref="SourceIndex.Lookup"/> does.</summary>
    SourceFinding Lookup(string quote, CancellationToken cancellationToken = default);
}
