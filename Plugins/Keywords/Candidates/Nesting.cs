namespace Analysis.Keywords.Candidates;

/// <summary>How a term lies in longer candidates.</summary>
/// <param name="Containers">How many different longer candidates contain it.</param>
/// <param name="Contained">How often these stand in the article, summed.</param>
/// <param name="Largest">How often the most frequent of them stands there.</param>
internal readonly record struct Nesting(int Containers, int Contained, int Largest)
{
    public Nesting Add(int count) => new(Containers + 1, Contained + count, Math.Max(Largest, count));
}
