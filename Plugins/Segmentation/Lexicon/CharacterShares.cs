namespace Analysis.Segmentation;

/// <summary>How often characters stand in one place of names. One that was never met counts as a fifth of a time.</summary>
internal sealed class CharacterShares
{
    private const double Unseen = 0.2;
    private const int Possible = 8000;
    private readonly Dictionary<char, int> counts = [];
    private int total;

    public void Add(char character)
    {
        counts[character] = counts.GetValueOrDefault(character) + 1;
        total++;
    }

    public double ShareOf(char character) =>
        (counts.GetValueOrDefault(character) + Unseen) / (total + (Unseen * Possible));

    public ushort CostOf(char character) => (ushort)Math.Round(Math.Log(ShareOf(character)) * -1000);
}
