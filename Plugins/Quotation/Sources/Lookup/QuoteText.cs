using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>What is looked for: words, their elements and where these stand. Immutable.</summary>
internal sealed class QuoteText
{
    /// <summary>The most elements that are looked for, and the most code units in which they are looked up.</summary>
    private const int MostElements = 512;

    private const int MostUnits = 8 * MostElements;

    private readonly TextSpan[] spans;

    private QuoteText(string text, char[] elements, TextSpan[] spans)
    {
        (Text, Elements, this.spans) = (text, elements, spans);
        Clauses = QuoteClauses.Of(text, spans);
        IsTraditional = CharacterFolding.Chinese.IsTraditional(text);
    }

    /// <summary>The words as they came.</summary>
    public string Text { get; }

    public char[] Elements { get; }

    /// <summary>Whether they are printed in the traditional script.</summary>
    public bool IsTraditional { get; }

    public QuoteClauses Clauses { get; }

    public static QuoteText Of(string text, FoldedText folded)
    {
        folded.Fold(text.AsSpan(0, Math.Min(text.Length, MostUnits)), CharacterFolding.Chinese);
        var spans = new TextSpan[folded.Count];
        var elements = new char[folded.Count];
        var (count, depth) = (0, 0);
        for (int i = 0, at = 0; i < folded.Count && count < MostElements; i++)
        {
            // What an editor put in brackets is no part of the words.
            for (; at < folded.StartOf(i); at++)
                depth = text[at] is '（' or '(' ? depth + 1 : text[at] is '）' or ')' ? Math.Max(0, depth - 1) : depth;
            if (depth > 0)
                continue;
            elements[count] = folded.Elements[i];
            spans[count++] = new TextSpan(folded.StartOf(i), folded.EndOf(i));
        }

        return new QuoteText(text, elements[..count], spans[..count]);
    }

    /// <summary>Some of the clauses, as words of their own; their places stay those in the whole.</summary>
    public QuoteText Part(int firstClause, int lastClause)
    {
        var (start, end) = (Clauses.Bounds[firstClause].Start, Clauses.Bounds[lastClause].End);
        return new QuoteText(Text, Elements[start..end], spans[start..end]);
    }

    /// <summary>Where elements stand in the words; of none, where they are missing.</summary>
    /// <param name="element">The first element.</param>
    /// <param name="count">How many.</param>
    /// <param name="beginsClause">Of none: whether what is missing would begin a clause, and so stand behind a mark.</param>
    public TextSpan SpanOf(int element, int count, bool beginsClause)
    {
        if (count > 0)
            return new TextSpan(spans[element].Start, spans[element + count - 1].End);
        var place = element == 0 || (beginsClause && element < spans.Length) ? spans[element].Start : spans[element - 1].End;
        return new TextSpan(place, place);
    }
}
