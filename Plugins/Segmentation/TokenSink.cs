using System.Buffers;
using System.Collections.Immutable;

namespace Analysis.Segmentation;

/// <summary>Collects words as tokens of the shared layer, in borrowed room that <see cref="Take"/> gives back.</summary>
internal struct TokenSink(WordDictionary dictionary, int textLength) : IWordSink
{
    // Room for about as many tokens as a text of this length has: three for five characters.
    private Annotation<Token>[] tokens = ArrayPool<Annotation<Token>>.Shared.Rent(textLength / 5 * 3 + 16);
    private int count;

    public void Add(int start, int length, WordReference word)
    {
        if (count == tokens.Length)
            Grow();
        tokens[count++] = new(new TextSpan(start, start + length), dictionary.TokenOf(word));
    }

    /// <summary>The tokens; nothing is to be added after that.</summary>
    public ImmutableArray<Annotation<Token>> Take()
    {
        var taken = ImmutableArray.Create(tokens.AsSpan(0, count));
        ArrayPool<Annotation<Token>>.Shared.Return(tokens);
        (tokens, count) = ([], 0);
        return taken;
    }

    private void Grow()
    {
        var larger = ArrayPool<Annotation<Token>>.Shared.Rent(tokens.Length * 2);
        tokens.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Annotation<Token>>.Shared.Return(tokens);
        tokens = larger;
    }
}
