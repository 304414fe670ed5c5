namespace Analysis.Keywords.Words;

/// <summary>Counts the tokens that "per million" is counted of: those with a letter or a digit.</summary>
internal static class TokenCount
{
    public static int Of(string text, AnnotationLayer<Token> tokens, CancellationToken cancellationToken)
    {
        var (count, seen) = (0, 0);
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if ((++seen & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!WordForms.IsSymbol(token.Span.Of(text.AsSpan())))
                count++;
        }

        return count;
    }
}
