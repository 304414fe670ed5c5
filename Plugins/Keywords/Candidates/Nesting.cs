namespace Analysis.Keywords.Candidates;

/// <summary>How a term lies in longer candidates.</summary>
/// <param name="Largest">How often the most frequent of them stands in the article; 0 where there is none.</param>
/// <param name="IsFragment">
/// Whether one of them stands wherever the term does, and makes it whole: it goes on to the right, where a Chinese noun
/// phrase has its head, or to the left with a word that is no verb. 提升乡村 is a fragment of 提升乡村治理, but 乡村治理,
/// were it always preceded by 提升, would be none.
/// </param>
internal readonly record struct Nesting(int Largest, bool IsFragment)
{
    public Nesting Add(int count, bool makesWhole) =>
        new(Math.Max(Largest, count), IsFragment || makesWhole);
}
