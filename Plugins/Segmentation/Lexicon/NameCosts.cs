using System.Runtime.InteropServices;

namespace Analysis.Segmentation;

/// <summary>
/// What a character costs in each place of a name, in thousandths of a nat: the negated logarithm of its share of the
/// characters in that place.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct NameCosts
{
    /// <summary>The cost of a character that never stands there.</summary>
    public const ushort Never = ushort.MaxValue;

    /// <summary>As a family name, or <see cref="Never"/>.</summary>
    public ushort Surname;

    /// <summary>As a given name of one character.</summary>
    public ushort GivenOnly;

    /// <summary>As the first character of a given name of two.</summary>
    public ushort GivenFirst;

    /// <summary>As the second character of a given name of two.</summary>
    public ushort GivenLast;

    /// <summary>In a name of another language, written by its sound, or <see cref="Never"/>.</summary>
    public ushort Foreign;

    /// <summary>In the name of a place, before its last character.</summary>
    public ushort PlaceStem;

    /// <summary>As the last character of the name of a place.</summary>
    public ushort PlaceEnd;
}
