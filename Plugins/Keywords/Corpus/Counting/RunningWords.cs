using Analysis.Keywords.Words;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// The words of an article that a corpus is counted in: the segmenter's tokens without punctuation and symbols. Titles,
/// headings and notes are text like all other; words stay as they are written, whatever their letters' case.
/// </summary>
internal static class RunningWords
{
    /// <summary>What a method card says of it.</summary>
    public const string Definition =
        "tokens of the segmenter that the host loaded (layer token), without punctuation and symbols, as written";

    public static List<RunningWord> Of(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var tokens = article.Get(StandardLayers.Token).AsSpan();
        var words = new List<RunningWord>(tokens.Length);
        bool starts = true, follows = true;
        var end = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var span = tokens[i].Span;
            if (span.IsEmpty)
                continue;
            starts |= text.AsSpan(end, span.Start - end).Contains('\n');
            end = span.End;
            var word = span.Of(text.AsSpan());
            if (!WordForms.IsPlain(word) && WordForms.IsSymbol(word))
            {
                follows = true;
                continue;
            }

            words.Add(new(span.Start, span.End, starts, starts || follows));
            starts = follows = false;
        }

        return words;
    }
}
