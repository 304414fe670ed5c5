using System.Collections.Immutable;

namespace Analysis.Segmentation;

/// <summary>
/// A dictionary as it is stored and searched. The number of a word is the number of the slot where it ends; the slots
/// below the number of characters are the words' first characters. Nobody writes into the arrays once they are here.
/// </summary>
/// <param name="Nodes">The slots, with room after the last one for any code: <c>Base + code</c> is always in range.</param>
/// <param name="Rarities">For every slot the word's negated log share, in thousandths of a nat.</param>
/// <param name="Tags">For every slot the word's part of speech as an index into <paramref name="TagNames"/>.</param>
/// <param name="Characters">The character of every code; code 0 is every character that the dictionary lacks.</param>
/// <param name="Names">What the character of every code costs in names.</param>
/// <param name="Variants">
/// Pairs of a character and the one that it stands for, such as a traditional and a simplified one; words are spelled
/// without the former.
/// </param>
/// <param name="TagNames">The names of the parts of speech.</param>
/// <param name="Total">The number of words that the shares are shares of.</param>
internal sealed record DictionaryTables(
    DictionaryNode[] Nodes,
    ushort[] Rarities,
    byte[] Tags,
    char[] Characters,
    NameCosts[] Names,
    char[] Variants,
    ImmutableArray<string> TagNames,
    double Total);
