using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Analysis.Host.Reporting.Pretty;
using Analysis.Host.Reporting.Pretty.Seen;

namespace Analysis.Host.Reporting.Texts;

/// <summary>
/// What is marked within the paragraphs of an article: quotations as <c>quote</c>, enumerations and their items as
/// <c>seg</c> (a <c>list</c> has no place for the words between its items), sentences as <c>s</c>. XML nests: of two that
/// cross, the one that begins later is left out, and a sentence that crosses a quotation or an enumeration too.
/// </summary>
internal sealed class TeiMarks
{
    private readonly string text;
    private readonly ImmutableArray<TeiMark> marks;
    private int next;

    /// <summary>Finds the marks; paragraphs are then written in their order.</summary>
    public TeiMarks(AnnotatedArticle article)
    {
        text = article.Article.Text;
        var found = new List<TeiMark>();
        if (article.TryRead(SeenLayers.Quotation, out var quotations))
            found.AddRange(quotations.AsSpan().ToArray().Select(quotation => new TeiMark(quotation.Span, "quote")));
        if (article.TryRead(SeenLayers.Enumeration, out var enumerations))
        {
            foreach (var enumeration in enumerations)
            {
                found.Add(new TeiMark(enumeration.Span, "seg", "enumeration"));
                found.AddRange(enumeration.Value.Items.Select((item, index) =>
                    new TeiMark(item.Span, "seg", "item", (index + 1).ToString(CultureInfo.InvariantCulture))));
            }
        }

        found.RemoveAll(mark => mark.Span.IsEmpty || mark.Span.End > text.Length);
        marks = [.. found.OrderBy(mark => mark.Span)];
    }

    /// <summary>Writes the words of <paramref name="paragraph"/> with its marks.</summary>
    public void Write(XmlWriter writer, Paragraph paragraph)
    {
        var within = new List<TeiMark>();
        while (next < marks.Length && marks[next].Span.Start < paragraph.Span.End)
        {
            if (marks[next].Span.Start >= paragraph.Span.Start && marks[next].Span.End <= paragraph.Span.End)
                within.Add(marks[next]);
            next++;
        }

        var nested = Nesting(within);
        var sentences = SentencesAmong(paragraph, nested);
        // Of two of one extent a sentence is the outer one.
        Write(writer, paragraph.Span, Nesting([.. sentences.Concat(nested).OrderBy(mark => mark.Span)]));
    }

    private void Write(XmlWriter writer, TextSpan span, List<TeiMark> nested)
    {
        var at = span.Start;
        var open = new Stack<int>();
        foreach (var mark in nested)
        {
            Close(mark.Span.Start);
            WriteTo(mark.Span.Start);
            writer.WriteStartElement(mark.Element, "http://www.tei-c.org/ns/1.0");
            if (mark.Type is not null)
                writer.WriteAttributeString("type", mark.Type);
            if (mark.Number is not null)
                writer.WriteAttributeString("n", mark.Number);
            open.Push(mark.Span.End);
        }

        Close(span.End);
        WriteTo(span.End);

        void Close(int position)
        {
            while (open.TryPeek(out var end) && end <= position)
            {
                open.Pop();
                WriteTo(end);
                writer.WriteEndElement();
            }
        }

        void WriteTo(int position)
        {
            writer.WriteString(XmlText.Of(text.AsSpan(at, position - at)));
            at = position;
        }
    }

    /// <summary>Those of <paramref name="sorted"/> that lie apart from those before them, or within.</summary>
    private static List<TeiMark> Nesting(List<TeiMark> sorted)
    {
        var result = new List<TeiMark>(sorted.Count);
        var open = new Stack<int>();
        foreach (var mark in sorted)
        {
            while (open.TryPeek(out var end) && end <= mark.Span.Start)
                open.Pop();
            // Depth is bounded as well: nothing a person would call nested is that deep.
            if (open.Count > 32 || (open.TryPeek(out var outer) && mark.Span.End > outer))
                continue;
            open.Push(mark.Span.End);
            result.Add(mark);
        }

        return result;
    }

    /// <summary>The sentences that cross none of <paramref name="nested"/> and have no sentence around them.</summary>
    private static IEnumerable<TeiMark> SentencesAmong(Paragraph paragraph, List<TeiMark> nested)
    {
        // Marks nest, so the last one opened is the one that ends first: looking at it says whether any is cut.
        var open = new Stack<TextSpan>();
        var next = 0;
        foreach (var sentence in paragraph.Sentences)
        {
            var span = sentence.Span;
            Close(span.Start);
            var isCrossed = open.TryPeek(out var innermost) && innermost.End < span.End;
            for (; next < nested.Count && nested[next].Span.Start < span.End; next++)
            {
                Close(nested[next].Span.Start);
                open.Push(nested[next].Span);
            }

            Close(span.End);
            isCrossed |= open.TryPeek(out innermost) && innermost.Start > span.Start;
            if (!isCrossed)
                yield return new TeiMark(span, "s");
        }

        void Close(int position)
        {
            while (open.TryPeek(out var span) && span.End <= position)
                open.Pop();
        }
    }
}
