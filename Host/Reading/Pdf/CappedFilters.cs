using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Analysis.Host.Reading.Pdf;

/// <summary>The filters that unpack streams of a PDF, with a limit to what packing may hide.</summary>
/// <param name="filters">The filters.</param>
internal sealed class CappedFilters(IFilterProvider filters) : IFilterProvider
{
    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Cap(filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Cap(filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Cap(filters.GetAllFilters());

    private static IFilter[] Cap(IReadOnlyList<IFilter> list) => [.. list.Select(filter => filter is FlateFilter ? new CappedFlate(filter) : filter)];
}
