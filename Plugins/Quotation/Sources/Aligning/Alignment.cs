using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Aligning;

/// <summary>How a quotation lies upon a stretch of a source.</summary>
/// <param name="Cost">The cost of all differences in half edits; see <see cref="AlignmentCosts"/>.</param>
/// <param name="Start">The first element of the source.</param>
/// <param name="End">The element after the last one of the source.</param>
/// <param name="Steps">The differences, in order.</param>
/// <param name="Jumps">How many passages of the source are left out between clauses of the quotation.</param>
internal sealed record Alignment(int Cost, int Start, int End, ImmutableArray<AlignmentStep> Steps, int Jumps)
{
    /// <summary>The same in a text that has so many more elements before.</summary>
    public Alignment Shift(int by) => by == 0 ? this : this with
    {
        Start = Start + by,
        End = End + by,
        Steps = [.. Steps.Select(step => step with { Original = step.Original + by })],
    };
}
