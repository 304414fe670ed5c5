namespace Analysis.Segmentation;

/// <summary>
/// What is done with each word. Implemented by a structure, it costs no call and no memory a word: the segmenter is
/// compiled anew for each.
/// </summary>
public interface IWordSink
{
    /// <summary>Takes the next word: words come in the order of the text and do not overlap; between them are only blanks.</summary>
    /// <param name="start">Where the word starts, in UTF-16 code units from the beginning of the text.</param>
    /// <param name="length">Its length in UTF-16 code units, at least 1.</param>
    /// <param name="word">What it is.</param>
    void Add(int start, int length, WordReference word);
}
