namespace Analysis.Reading;

/// <summary>Finds the lines of a page that hold anything, with the white space around them measured.</summary>
internal static class LineScanner
{
    public static List<Line> Scan(string text)
    {
        var lines = new List<Line>();
        var blank = 0;
        for (var start = 0; start < text.Length;)
        {
            var found = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = found < 0 ? text.Length : start + found;
            var span = Whitespace.Trim(text, new TextSpan(start, end));
            if (span.IsEmpty)
            {
                blank++;
            }
            else
            {
                lines.Add(new Line(span, IndentOf(text, start, span.Start), blank, WidthOf(span.Of(text.AsSpan()))));
                blank = 0;
            }

            start = end + 1;
            if (end < text.Length && text[end] == '\r' && start < text.Length && text[start] == '\n')
                start++;
        }

        return lines;
    }

    public static double WidthOf(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 * Line.WidestColumn)
            return 2 * Line.WidestColumn;
        var halves = 0;
        foreach (var c in text)
            halves += CharacterClass.IsFullWidth(c) ? 2 : 1;
        return halves / 2.0;
    }

    private static int IndentOf(string text, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
            width += text[i] switch { '\u3000' => 2, '\t' => 4, '\uFEFF' or '\u200B' => 0, _ => 1 };
        return width;
    }
}
