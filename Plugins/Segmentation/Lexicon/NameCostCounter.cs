namespace Analysis.Segmentation;

/// <summary>Counts the characters of the names in a dictionary's source, place by place.</summary>
internal sealed class NameCostCounter(IReadOnlyCollection<char> surnames)
{
    /// <summary>Characters with a smaller share of foreign names are used in them by accident.</summary>
    private const double LeastForeignShare = 0.0004;

    private readonly CharacterShares surname = new();
    private readonly CharacterShares givenOnly = new();
    private readonly CharacterShares givenFirst = new();
    private readonly CharacterShares givenLast = new();
    private readonly CharacterShares foreign = new();
    private readonly CharacterShares placeStem = new();
    private readonly CharacterShares placeEnd = new();

    /// <summary>Looks at a word; only the names of persons and places matter.</summary>
    public void Add(string word, string tag)
    {
        if (tag is "nr" or "nrfg" && word.Length is 2 or 3 && surnames.Contains(word[0]))
        {
            surname.Add(word[0]);
            if (word.Length == 2)
            {
                givenOnly.Add(word[1]);
            }
            else
            {
                givenFirst.Add(word[1]);
                givenLast.Add(word[2]);
            }
        }
        else if (tag is "nrt" && word.Length >= 3)
        {
            foreach (var character in word)
                foreign.Add(character);
        }
        else if (tag is "ns" && word.Length is 3 or 4)
        {
            foreach (var character in word.AsSpan(0, word.Length - 1))
                placeStem.Add(character);
            placeEnd.Add(word[^1]);
        }
    }

    /// <summary>The costs of each of <paramref name="characters"/>.</summary>
    public NameCosts[] Complete(char[] characters) => Array.ConvertAll(characters, character => new NameCosts
    {
        Surname = surnames.Contains(character) ? surname.CostOf(character) : NameCosts.Never,
        GivenOnly = givenOnly.CostOf(character),
        GivenFirst = givenFirst.CostOf(character),
        GivenLast = givenLast.CostOf(character),
        Foreign = foreign.ShareOf(character) >= LeastForeignShare ? foreign.CostOf(character) : NameCosts.Never,
        PlaceStem = placeStem.CostOf(character),
        PlaceEnd = placeEnd.CostOf(character),
    });
}
