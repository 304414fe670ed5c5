using System.Collections.Immutable;

namespace Analysis.Enumeration.Ordinals;

/// <summary>A way of writing markers, as a line of <c>ordinal-markers.txt</c> describes it.</summary>
/// <param name="Name">What messages call it, by its first marker.</param>
/// <param name="Before">What stands before the numeral; empty: nothing.</param>
/// <param name="Numerals">The numerals that it is written with.</param>
/// <param name="Closing">What stands after the numeral and belongs to the marker; empty: nothing.</param>
/// <param name="Following">What has to follow the marker; empty: anything may.</param>
/// <param name="AnyClause">Whether it may open any clause, or just a sentence or a part of one.</param>
/// <param name="Level">0 in running text, from 1 on for headings.</param>
/// <param name="IsSlipAlone">Whether one marker without any other can only be a slip.</param>
internal sealed record OrdinalStyle(
    string Name,
    ImmutableArray<string> Before,
    ImmutableArray<string> Numerals,
    ImmutableArray<string> Closing,
    ImmutableArray<string> Following,
    bool AnyClause,
    int Level,
    bool IsSlipAlone)
{
    /// <summary>The styles of a language, in the order in which they are tried.</summary>
    public static ImmutableArray<OrdinalStyle> ReadAll(EnumerationLanguage language) =>
        [.. language.Table("ordinal-markers").Select(row => new OrdinalStyle(
            row[0],
            Column(row[1]),
            Column(row[2]),
            Column(row[3]),
            Column(row[4]),
            row[5] == "clause",
            int.Parse(row[6], null),
            row[7] == "yes"))];

    private static ImmutableArray<string> Column(string text) => text == "-" ? [] : [.. text.Split(' ')];
}
