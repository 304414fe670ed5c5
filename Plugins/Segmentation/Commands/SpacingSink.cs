namespace Analysis.Segmentation;

/// <summary>Writes words and what lies between them, a space where nothing does.</summary>
/// <param name="dictionary">Where tags come from.</param>
/// <param name="text">The text that the words stand in, from its beginning.</param>
/// <param name="buffer">Where to write.</param>
/// <param name="afterWord">Whether what was written before the text ends with a word.</param>
/// <param name="withTags">Whether to write word/tag.</param>
internal struct SpacingSink(
    WordDictionary dictionary, char[] text, OutputBuffer buffer, bool afterWord, bool withTags) : IWordSink
{
    /// <summary>The end of the last word.</summary>
    public int End { get; private set; }

    public void Add(int start, int length, WordReference word)
    {
        if (start > End)
            buffer.Append(text.AsSpan(End, start - End));
        else if (afterWord)
            buffer.Append(' ');
        buffer.Append(text.AsSpan(start, length));
        if (withTags)
        {
            buffer.Append('/');
            buffer.Append(dictionary.TagOf(word));
        }

        afterWord = true;
        End = start + length;
    }
}
