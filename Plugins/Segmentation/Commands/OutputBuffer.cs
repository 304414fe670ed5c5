namespace Analysis.Segmentation;

/// <summary>Characters on their way to a writer. Grows to what one piece of text needs and is used again.</summary>
internal sealed class OutputBuffer(int capacity)
{
    /// <summary>Shorter texts are put in character by character: that is sooner done than calling what copies blocks.</summary>
    private const int Short = 5;

    private char[] characters = new char[capacity];
    private int length;

    public ReadOnlySpan<char> Written => characters.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Append(ReadOnlySpan<char> text)
    {
        if (characters.Length - length < text.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + text.Length));
        if (text.Length < Short)
        {
            var (all, at) = (characters, length);
            foreach (var character in text)
                all[at++] = character;
        }
        else
        {
            text.CopyTo(characters.AsSpan(length));
        }

        length += text.Length;
    }

    public void Append(char character)
    {
        if (length == characters.Length)
            Array.Resize(ref characters, characters.Length * 2);
        characters[length++] = character;
    }
}
