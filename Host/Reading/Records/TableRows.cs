using System.Text;

namespace Analysis.Host.Reading.Records;

/// <summary>
/// Reads the rows of a table as RFC 4180 has them: fields between separators, in quotation marks where they hold
/// separators, line breaks or marks, which are doubled then. Empty lines are no rows.
/// </summary>
/// <param name="reader">The characters.</param>
/// <param name="limit">The greatest number of characters of a row.</param>
internal sealed class TableRows(TextReader reader, long limit)
{
    private readonly StringBuilder field = new();
    private readonly char[] buffer = new char[1 << 14];
    private int next;
    private int length;
    private int line = 1;
    private long rowLength;

    /// <summary>What stands between fields; told from the first row where this is not set before.</summary>
    public char? Separator { get; set; }

    /// <summary>Reads a row, or returns null at the end.</summary>
    /// <exception cref="InputException">A quotation mark is never closed, or a row is too long.</exception>
    public List<string>? Read(CancellationToken cancellationToken)
    {
        while (Peek() is '\r' or '\n')
            Take();
        if (Peek() < 0)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        Separator ??= Guess();
        rowLength = 0;
        var row = new List<string>();
        while (true)
        {
            row.Add(Peek() == '"' ? ReadQuoted(cancellationToken) : ReadBare(cancellationToken));
            var end = Take();
            if (end == Separator)
                continue;
            if (end == '\r' && Peek() == '\n')
                Take();
            return row;
        }
    }

    private string ReadBare(CancellationToken cancellationToken)
    {
        field.Clear();
        AppendTo(Separator!.Value, '\r', '\n', cancellationToken);
        return field.ToString();
    }

    private string ReadQuoted(CancellationToken cancellationToken)
    {
        var opened = line;
        field.Clear();
        Take();
        while (true)
        {
            AppendTo('"', '"', '"', cancellationToken);
            if (Take() < 0)
                throw new InputException(InputProblemKind.OpenQuote, $"its quotation mark stands in line {opened}");
            if (Peek() != '"')
                break;
            Append("\"");
            Take();
        }

        // What stands between the mark and the separator belongs to the field, as spreadsheets read it.
        AppendTo(Separator!.Value, '\r', '\n', cancellationToken);
        return field.ToString();
    }

    /// <summary>Adds all characters before the next of three signs to the field.</summary>
    private void AppendTo(char first, char second, char third, CancellationToken cancellationToken)
    {
        while (Peek() >= 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rest = buffer.AsSpan(next, length - next);
            var end = rest.IndexOfAny(first, second, third);
            var piece = end < 0 ? rest : rest[..end];
            Append(piece);
            next += piece.Length;
            line += piece.Count('\n');
            if (end >= 0)
                return;
        }
    }

    private void Append(ReadOnlySpan<char> piece)
    {
        rowLength += piece.Length;
        if (rowLength > limit)
            throw new InputException(InputProblemKind.TooLarge, $"the row that ends behind line {line} has more than {limit >> 20} million characters; perhaps a quotation mark before is never closed");
        field.Append(piece);
    }

    /// <summary>The separator that stands most often in the first line: comma, semicolon, tab.</summary>
    private char Guess()
    {
        Fill();
        var first = buffer.AsSpan(next, length - next);
        if (first.IndexOfAny('\r', '\n') is >= 0 and var end)
            first = first[..end];
        var best = ',';
        foreach (var candidate in ",;\t")
        {
            if (first.Count(candidate) > first.Count(best))
                best = candidate;
        }

        return best;
    }

    private int Peek()
    {
        Fill();
        return next < length ? buffer[next] : -1;
    }

    private int Take()
    {
        Fill();
        if (next == length)
            return -1;
        var c = buffer[next++];
        if (c == '\n')
            line++;
        return c;
    }

    private void Fill()
    {
        if (next < length)
            return;
        next = 0;
        length = reader.Read(buffer, 0, buffer.Length);
    }
}
