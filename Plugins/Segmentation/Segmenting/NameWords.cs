using System.Runtime.CompilerServices;

namespace Analysis.Segmentation;

/// <summary>
/// Names that the dictionary lacks, as further words on the best path: a family and a given name (苏晓棠), a place with
/// what places are (云岭县), a foreign name by its sound (扎哈·哈迪德). Each costs what its characters cost in such names,
/// so one is found where its characters are likelier as a name than as words, and nowhere else.
/// </summary>
internal sealed class NameWords(NameCosts[] costs)
{
    // What it costs that a word is a name of the kind at all.
    private const int LongPerson = 4500;
    private const int ShortPerson = 6000;
    private const int Place = 4500;
    private const int Foreign = 5000;
    private const int ShortestForeign = 3;
    private const int LongestForeignPart = 7;
    private const int MostForeignParts = 5;
    private const int NameDotOverForeign = 1;
    private const int LongestWordInstead = 2;

    /// <summary>Whether a name may begin at a cell; a quick look that turns most cells away.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="length">The length of the word that the path begins with without a name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanBegin(ref Cell cell, int length)
    {
        if (length > LongestWordInstead)
            return false;
        var (first, second, third) =
            (cell.Character, Unsafe.Add(ref cell, 1).Character, Unsafe.Add(ref cell, 2).Character);
        var isForeignOrDot = third | (third >> NameDotOverForeign);
        return ((first & (uint)CharacterClass.Surname)
            | ((third | Unsafe.Add(ref cell, 3).Character) & (uint)CharacterClass.PlaceSuffix)
            | (first & second & isForeignOrDot & (uint)CharacterClass.Foreign)) != 0;
    }

    /// <summary>The path, or one by a name that begins at <paramref name="at"/> and costs less.</summary>
    public BestPath OrBetter(BestPath path, Span<Cell> run, int at)
    {
        if (!IsHan(run[at]) || !IsHan(run[at + 1]))
            return path;
        if (Is(run[at], CharacterClass.Surname) && !HasLongWord(run, at, path.Next))
            path = ByPerson(run, at, path);
        // A place ends with a word of its own, not with the beginning of another: 村 and not 村民.
        var isShortPlace = Is(run[at + 2], CharacterClass.PlaceSuffix) && run[at + 2].Next == at + 3;
        var isLongPlace = Is(run[at + 3], CharacterClass.PlaceSuffix) && run[at + 3].Next == at + 4 && IsHan(run[at + 2]);
        if (isShortPlace || isLongPlace)
            path = ByPlace(run, at, isShortPlace, isLongPlace, path);
        return Is(run[at], CharacterClass.Foreign) ? ByForeign(run, at, path) : path;
    }

    /// <summary>
    /// Whether the words that the path has without a name are too long to be pieces of one: a name that the dictionary
    /// lacks falls apart into single characters and into words of two by chance.
    /// </summary>
    private static bool HasLongWord(Span<Cell> run, int at, int next) =>
        next > 0 && (next - at) + (run[next].Next - next) > LongestWordInstead + 1;

    private BestPath ByPerson(Span<Cell> run, int at, BestPath path)
    {
        var surname = NamesOf(run[at]).Surname;
        ref var second = ref NamesOf(run[at + 1]);
        path = By(RuleWord.Person, ShortPerson + surname + second.GivenOnly, at + 2, run, path);
        return IsHan(run[at + 2])
            ? By(RuleWord.Person, LongPerson + surname + second.GivenFirst + NamesOf(run[at + 2]).GivenLast, at + 3, run, path)
            : path;
    }

    private BestPath ByPlace(Span<Cell> run, int at, bool isShort, bool isLong, BestPath path)
    {
        ref var third = ref NamesOf(run[at + 2]);
        var stem = Place + NamesOf(run[at]).PlaceStem + NamesOf(run[at + 1]).PlaceStem;
        if (isShort)
            path = By(RuleWord.Place, stem + third.PlaceEnd, at + 3, run, path);
        return isLong
            ? By(RuleWord.Place, stem + third.PlaceStem + NamesOf(run[at + 3]).PlaceEnd, at + 4, run, path)
            : path;
    }

    /// <summary>Tries all ends of a foreign name; its parts have a dot between them.</summary>
    private BestPath ByForeign(Span<Cell> run, int at, BestPath path)
    {
        var cost = Foreign;
        var parts = 1;
        var part = 0;
        for (var end = at; ; end++)
        {
            if (Is(run[end], CharacterClass.Foreign) && part < LongestForeignPart)
            {
                cost += NamesOf(run[end]).Foreign;
                part++;
                if (parts > 1 || part >= ShortestForeign)
                    path = By(RuleWord.Person, cost, end + 1, run, path);
            }
            else if (Is(run[end], CharacterClass.NameDot) && part > 0 && parts < MostForeignParts
                && Is(run[end + 1], CharacterClass.Foreign))
            {
                (parts, part) = (parts + 1, 0);
            }
            else
            {
                return path;
            }
        }
    }

    private static BestPath By(RuleWord rule, int cost, int end, Span<Cell> run, BestPath path) =>
        path.OrBetter(new(cost + run[end].Cost, end, WordReference.ValueOf(rule)));

    private ref NameCosts NamesOf(in Cell cell) => ref costs[cell.Character & char.MaxValue];

    private static bool IsHan(in Cell cell) => Is(cell, CharacterClass.Han);

    private static bool Is(in Cell cell, CharacterClass characters) => ((CharacterClass)cell.Character & characters) != 0;
}
