using System.Runtime.InteropServices;

namespace Analysis.Segmentation;

/// <summary>
/// A slot of the double array: the state after a prefix. The child by character code c lies at <c>Base + c</c> if that
/// slot's label is c. No two nodes share a base, so the label alone proves whose child a slot is.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct DictionaryNode
{
    /// <summary>The cost of a prefix that is no word.</summary>
    public const ushort NoWord = ushort.MaxValue;

    /// <summary>The label of a slot that nobody uses; no character has this code.</summary>
    public const ushort Unused = ushort.MaxValue;

    /// <summary>Where the children lie, or 0: there are none.</summary>
    public int Base;

    /// <summary>The code of the character that leads here.</summary>
    public ushort Label;

    /// <summary>What the word that ends here costs, in thousandths of a nat, or <see cref="NoWord"/>.</summary>
    public ushort Cost;
}
