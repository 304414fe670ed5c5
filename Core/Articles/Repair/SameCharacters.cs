using System.Diagnostics.CodeAnalysis;
using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>Takes blocks with the same characters for equal, wherever they stand.</summary>
internal sealed class SameCharacters : IEqualityComparer<Block>
{
    public bool Equals(Block? one, Block? other) =>
        one is not null && other is not null && one.Characters.SequenceEqual(other.Characters);

    public int GetHashCode([DisallowNull] Block block) => string.GetHashCode(block.Characters);
}
