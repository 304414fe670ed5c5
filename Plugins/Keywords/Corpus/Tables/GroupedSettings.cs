using Analysis.Keywords.Corpus.Grouping;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>How frequencies in groups are listed.</summary>
/// <param name="By">What articles are put into groups by.</param>
/// <param name="Size">How many words are one term.</param>
/// <param name="MinimumCount">The smallest count listed, over all groups.</param>
/// <param name="Cells">What stands in the column of a group.</param>
internal sealed record GroupedSettings(ArticleGrouping By, int Size, long MinimumCount, GroupCells Cells);
