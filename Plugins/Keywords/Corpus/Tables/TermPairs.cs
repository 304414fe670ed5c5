using Analysis.Keywords.Corpus.Counting;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>Lays two lists of terms, each in ordinal order, side by side.</summary>
internal static class TermPairs
{
    /// <summary>Every term of one of the two or of both, in ordinal order; where it is lacking its count is 0.</summary>
    public static IEnumerable<(string Term, TermCount First, TermCount Second)> Of(
        IEnumerable<KeyValuePair<string, TermCount>> first, IEnumerable<KeyValuePair<string, TermCount>> second)
    {
        using var left = first.GetEnumerator();
        using var right = second.GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            var order = !hasLeft ? 1 : !hasRight ? -1 : string.CompareOrdinal(left.Current.Key, right.Current.Key);
            yield return (
                order <= 0 ? left.Current.Key : right.Current.Key,
                order <= 0 ? left.Current.Value : default,
                order >= 0 ? right.Current.Value : default);
            if (order <= 0)
                hasLeft = left.MoveNext();
            if (order >= 0)
                hasRight = right.MoveNext();
        }
    }
}
