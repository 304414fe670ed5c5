using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Conllu;

/// <summary>
/// The words of the articles as CoNLL-U: sentences with their text, words with part of speech, no syntax. Where a word
/// stands in the article is said in the last column (<c>Start</c>, in UTF-16 code units), and by <c>SpaceAfter=No</c> that
/// nothing stands behind it.
/// </summary>
internal sealed class ConlluReport : Report
{
    private readonly FrozenDictionary<string, string> universal =
        LanguageData.ReadTable(typeof(ConlluReport).Assembly, "zh", "upos").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var lines = new StringBuilder();
        foreach (var result in document.Articles)
        {
            if (result.Annotated.TryGet(StandardLayers.Token, out var tokens))
                WriteArticle(lines, result.Annotated.Article, tokens);
        }

        return HostConsole.Utf8.GetBytes(lines.ToString());
    }

    private void WriteArticle(StringBuilder lines, Article article, AnnotationLayer<Token> tokens)
    {
        lines.Append("# newdoc id = ").Append(OneLine(article.Id)).Append('\n');
        var (next, sentenceNumber) = (0, 0);
        for (var i = 0; i < article.Paragraphs.Length; i++)
        {
            var isFirst = true;
            foreach (var sentence in article.Paragraphs[i].Sentences)
            {
                // A word belongs to the sentence in which it begins.
                var first = next;
                while (next < tokens.Count && tokens[next].Span.Start < sentence.Span.End)
                    next++;
                if (next == first)
                    continue;
                if (isFirst)
                    lines.Append("# newpar id = ").Append(OneLine(article.Id)).Append("-p").Append(i + 1).Append('\n');
                isFirst = false;
                lines.Append("# sent_id = ").Append(OneLine(article.Id)).Append("-s").Append(++sentenceNumber).Append('\n');
                WriteSentence(lines, article.Text, tokens, first, next);
            }
        }
    }

    private void WriteSentence(StringBuilder lines, string text, AnnotationLayer<Token> tokens, int first, int end)
    {
        lines.Append("# text = ");
        for (var i = first; i < end; i++)
        {
            lines.Append(Form(text, tokens[i].Span));
            if (i + 1 < end && HasSpaceAfter(tokens, i, text))
                lines.Append(' ');
        }

        lines.Append('\n');
        for (var i = first; i < end; i++)
        {
            var wordClass = JsonNamingPolicy.CamelCase.ConvertName(tokens[i].Value.Class.ToString());
            lines.Append(i - first + 1).Append('\t').Append(Form(text, tokens[i].Span)).Append("\t_\t")
                .Append(universal.GetValueOrDefault(wordClass, "X")).Append('\t').Append(wordClass).Append("\t_\t_\t_\t_\t");
            if (!HasSpaceAfter(tokens, i, text))
                lines.Append("SpaceAfter=No|");
            lines.Append("Start=").Append(tokens[i].Span.Start).Append('\n');
        }

        lines.Append('\n');
    }

    private static bool HasSpaceAfter(AnnotationLayer<Token> tokens, int index, string text) =>
        tokens[index].Span.End < (index + 1 < tokens.Count ? tokens[index + 1].Span.Start : text.Length);

    /// <summary>The word as a column may hold it; half of a surrogate pair, which UTF-8 has no bytes for, is replaced.</summary>
    private static string Form(string text, TextSpan span) => OneLine(text.Substring(span.Start, span.Length)).Replace(' ', '_');

    private static string OneLine(string text) =>
        text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? string.Create(text.Length, text, (to, from) =>
            {
                for (var i = 0; i < to.Length; i++)
                    to[i] = char.IsWhiteSpace(from[i]) || char.IsControl(from[i]) ? ' ' : from[i];
            })
            : text;
}
