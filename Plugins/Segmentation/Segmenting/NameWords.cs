using System.Runtime.CompilerServices;

namespace Analysis.Segmentation;

/// <summary>
/// Names that the dictionary lacks, as further words on the best path: a family and a given name (熊富标), a place with
/// what places are (平陆县), a foreign name by its sound (扎哈·哈迪德). Each costs what its characters cost in such names,
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

    /// <summary>Whether a name may begin at a cell; a quick look that turns most cells away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanBegin(ref Cell cell)
    {
        var (first, second, third) =
            (cell.Character, Unsafe.Add(ref cell, 1).Character, Unsafe.Add(ref cell, 2).Character);
        return ((first & (uint)CharacterClass.Surname)
            | ((third | Unsafe.Add(ref cell, 3).Character) & (uint)CharacterClass.PlaceSuffix)
            | (first & second & (uint)CharacterClass.Foreign)) != 0;
    }

    /// <summary>Takes a name that begins at <paramref name="at"/> where the path with it costs less.</summary>
    public void Improve(Cell[] run, int at, ref int best, ref int next, ref int word)
    {
        ref var first = ref NamesOf(run[at]);
        ref var second = ref NamesOf(run[at + 1]);
        ref var third = ref NamesOf(run[at + 2]);
        if (!IsHan(run[at]) || !IsHan(run[at + 1]))
            return;
        if (first.Surname != NameCosts.Never)
        {
            Try(RuleWord.Person, ShortPerson + first.Surname + second.GivenOnly, at + 2, run, ref best, ref next, ref word);
            if (IsHan(run[at + 2]))
            {
                var cost = LongPerson + first.Surname + second.GivenFirst + third.GivenLast;
                Try(RuleWord.Person, cost, at + 3, run, ref best, ref next, ref word);
            }
        }

        if (Is(run[at + 2], CharacterClass.PlaceSuffix))
            Try(RuleWord.Place, Place + first.PlaceStem + second.PlaceStem + third.PlaceEnd, at + 3, run, ref best, ref next, ref word);
        if (Is(run[at + 3], CharacterClass.PlaceSuffix) && IsHan(run[at + 2]))
        {
            var cost = Place + first.PlaceStem + second.PlaceStem + third.PlaceStem + NamesOf(run[at + 3]).PlaceEnd;
            Try(RuleWord.Place, cost, at + 4, run, ref best, ref next, ref word);
        }

        if (Is(run[at], CharacterClass.Foreign))
            TryForeign(run, at, ref best, ref next, ref word);
    }

    /// <summary>Tries all ends of a foreign name; its parts have a dot between them.</summary>
    private void TryForeign(Cell[] run, int at, ref int best, ref int next, ref int word)
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
                    Try(RuleWord.Person, cost, end + 1, run, ref best, ref next, ref word);
            }
            else if (Is(run[end], CharacterClass.NameDot) && part > 0 && parts < MostForeignParts
                && Is(run[end + 1], CharacterClass.Foreign))
            {
                (parts, part) = (parts + 1, 0);
            }
            else
            {
                return;
            }
        }
    }

    private static void Try(RuleWord rule, int cost, int end, Cell[] run, ref int best, ref int next, ref int word)
    {
        cost += run[end].Cost;
        if (cost < best)
            (best, next, word) = (cost, end, WordReference.ValueOf(rule));
    }

    private ref NameCosts NamesOf(in Cell cell) => ref costs[cell.Character & char.MaxValue];

    private static bool IsHan(in Cell cell) => Is(cell, CharacterClass.Han);

    private static bool Is(in Cell cell, CharacterClass characters) => ((CharacterClass)cell.Character & characters) != 0;
}
