using System.Runtime.CompilerServices;

namespace Analysis.Keywords.Ranking;

/// <summary>What a term has of each <see cref="Feature"/>, by its number; what lies behind the last one is 0.</summary>
[InlineArray(Length)]
internal struct FeatureValues
{
    /// <summary>Room for all features, in whole vectors.</summary>
    public const int Length = 64;

    private float first;

    /// <summary>Sets a feature that is 1 or 0 to 1 where <paramref name="value"/> holds.</summary>
    // Without a jump: whether a feature is there can seldom be foreseen.
    public void Set(Feature feature, bool value) => this[(int)feature] = Unsafe.BitCast<bool, byte>(value);
}
