using System.Collections.Immutable;
using Analysis;

namespace Keywords.Tests;

/// <summary>Cuts a text at the longest words of a list of its own, so that the tests need no dictionary.</summary>
internal sealed class SmallSegmenter : Analyzer<Token>
{
    private readonly Dictionary<string, (int Id, WordClass Class, double LogFrequency)> words = new(StringComparer.Ordinal);

    public override LayerKey<Token> Output => StandardLayers.Token;

    /// <summary>Adds words, apart by blanks.</summary>
    public SmallSegmenter With(WordClass wordClass, string list, double logFrequency = -10)
    {
        foreach (var word in list.Split(' '))
            words[word] = (words.Count, wordClass, logFrequency);
        return this;
    }

    public override IEnumerable<Annotation<Token>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var tokens = ImmutableArray.CreateBuilder<Annotation<Token>>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var length = Longest(text, at);
            tokens.Add(new(new TextSpan(at, at + length), TokenOf(text.Substring(at, length))));
            at += length;
        }

        return tokens.ToImmutable();
    }

    private int Longest(string text, int at)
    {
        for (var length = Math.Min(8, text.Length - at); length > 1; length--)
        {
            if (words.ContainsKey(text.Substring(at, length)))
                return length;
        }

        var end = at + 1;
        if (char.IsAsciiLetterOrDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                end++;
        }

        return end - at;
    }

    private Token TokenOf(string word)
    {
        if (words.TryGetValue(word, out var known))
            return new Token(known.Id, known.Class, known.LogFrequency);
        var wordClass = !char.IsLetterOrDigit(word[0]) ? WordClass.Punctuation
            : char.IsAsciiDigit(word[0]) ? WordClass.Numeral
            : char.IsAsciiLetter(word[0]) ? WordClass.Latin
            : WordClass.Unknown;
        return new Token(Token.NoWord, wordClass, double.NaN);
    }
}
