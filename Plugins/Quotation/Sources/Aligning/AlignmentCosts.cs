using System.Collections.Frozen;

namespace Analysis.Quotation.Sources.Aligning;

/// <summary>
/// What it costs to take one character for another, in half edits: nothing where the source has an old loan that modern
/// print replaces, a half where characters look or sound alike, one else; a particle too many or too few costs a half.
/// Immutable.
/// </summary>
internal sealed class AlignmentCosts
{
    /// <summary>The cost of an edit.</summary>
    public const int Edit = 2;

    /// <summary>The cost of a passage of the source that is left out between two clauses.</summary>
    public const int Jump = 3;

    /// <summary>The cost of half an edit.</summary>
    public const int Half = 1;

    private static readonly Lazy<AlignmentCosts> ChineseCosts = new(() => new AlignmentCosts());
    private readonly bool[] particles = new bool[char.MaxValue + 1];

    /// <summary>Characters that a pair names; most do not need to be looked up.</summary>
    private readonly bool[] related = new bool[char.MaxValue + 1];
    private readonly FrozenSet<uint> loans;
    private readonly FrozenSet<uint> alike;

    private AlignmentCosts()
    {
        var folding = Folding.CharacterFolding.Chinese;
        foreach (var particle in SourceData.ReadLines("particles").SelectMany(line => line).Where(c => c != ' '))
            particles[folding.FormOf(particle)] = true;
        loans = SourceData.ReadLines("loans")
            .Select(line => KeyOf(folding.FormOf(line[0]), folding.FormOf(line[2]))).ToFrozenSet();
        alike = SourceData.ReadLines("lookalikes")
            .SelectMany(group => Pairs([.. group.Where(c => c != ' ').Select(folding.FormOf)])).ToFrozenSet();
        foreach (var key in loans.Concat(alike))
            related[key >> 16] = related[key & char.MaxValue] = true;
    }

    /// <summary>The costs of Chinese.</summary>
    public static AlignmentCosts Chinese => ChineseCosts.Value;

    /// <summary>The cost of the quotation having <paramref name="quoted"/> where the source has <paramref name="original"/>.</summary>
    public int Substitute(char quoted, char original)
    {
        if (quoted == original)
            return 0;
        if (!related[quoted] || !related[original])
            return Edit;
        if (loans.Contains(KeyOf(original, quoted)))
            return 0;
        return alike.Contains(KeyOf(quoted, original)) ? Half : Edit;
    }

    /// <summary>The cost of a character that only one of the two has.</summary>
    public int Gap(char one) => particles[one] ? Half : Edit;

    private static uint KeyOf(char first, char second) => (uint)first << 16 | second;

    private static IEnumerable<uint> Pairs(char[] group) =>
        from one in @group from other in @group where one != other select KeyOf(one, other);
}
