namespace Analysis.Keywords.Corpus.Counting;

/// <summary>A word where it stands.</summary>
/// <param name="Start">Its first UTF-16 code unit in the article's text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Id">Its number in the segmenter's dictionary, or <see cref="Token.NoWord"/>.</param>
/// <param name="StartsParagraph">Whether a line begins between it and the word before, or it is the first.</param>
/// <param name="FollowsSymbol">Whether punctuation or a line's end stands between it and the word before.</param>
internal readonly record struct RunningWord(int Start, int End, int Id, bool StartsParagraph, bool FollowsSymbol)
{
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}
