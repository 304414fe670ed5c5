using System.Text;

namespace Analysis.Quotation.Sources.Folding;

/// <summary>
/// The elements of a text, each a character that counts in the form that stands for its variants, with where each stands.
/// Filled again and again, so that reading windows of a corpus takes no memory. Not thread-safe.
/// </summary>
internal sealed class FoldedText
{
    private char[] elements = new char[256];
    private int[] starts = new int[257];

    /// <summary>The number of elements.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<char> Elements => elements.AsSpan(0, Count);

    /// <summary>Where an element begins, in code units; for <see cref="Count"/> the end of the text.</summary>
    public int StartOf(int element) => starts[element];

    /// <summary>The code units of an element: one, or two for a character outside the basic plane.</summary>
    public int LengthOf(int element) => elements[element] is >= '\uE000' and <= '\uF8FF' ? 2 : 1;

    public int EndOf(int element) => starts[element] + LengthOf(element);

    public void Fold(ReadOnlySpan<char> text, CharacterFolding folding)
    {
        if (elements.Length < text.Length)
        {
            elements = new char[text.Length * 2];
            starts = new int[(text.Length * 2) + 1];
        }

        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            var form = folding.FormOf(text[i]);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                form = CharacterFolding.FormOf(new Rune(text[i], text[++i]));
            if (form == 0)
                continue;
            elements[count] = form;
            starts[count++] = start;
        }

        starts[count] = text.Length;
        Count = count;
    }
}
