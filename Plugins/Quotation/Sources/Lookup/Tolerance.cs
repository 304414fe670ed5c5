using Analysis.Quotation.Sources.Aligning;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>How much a quotation may differ from a source, by its length: short modern phrases shall not match.</summary>
internal static class Tolerance
{
    /// <summary>The fewest elements that say where words come from.</summary>
    public const int ShortestQuote = 4;

    /// <summary>From so many elements on words with a difference are hardly found by chance.</summary>
    public const int LongEnough = 8;

    /// <summary>The most that an alignment of so many elements may cost, in half edits.</summary>
    public static int LimitFor(int elements) => elements switch
    {
        < 6 => 0,
        < 8 => AlignmentCosts.Edit,
        < 12 => AlignmentCosts.Edit * 2,
        _ => AlignmentCosts.Edit * elements / 4,
    };

    /// <summary>The most that an alignment may cost of words of two clauses or more, where it keeps their clauses.</summary>
    public static int LimitForClauses(int elements) => elements switch
    {
        5 => AlignmentCosts.Edit,
        6 or 7 => AlignmentCosts.Edit * 2,
        _ => LimitFor(elements),
    };

    /// <summary>The most that is taken for a mistake and not for words changed on purpose: two edits, or one of six elements.</summary>
    public static int LimitForMistakes(int elements) => Math.Max(AlignmentCosts.Edit * 2, AlignmentCosts.Edit * elements / 6);

    /// <summary>The most that an alignment of a clause may cost where the rest of the quotation is not found.</summary>
    public static int LimitForClause(int elements) => elements switch
    {
        < 7 => 0,
        < 12 => AlignmentCosts.Edit,
        _ => AlignmentCosts.Edit * 2,
    };
}
