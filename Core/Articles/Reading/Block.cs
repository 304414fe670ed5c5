using System.Text;

namespace Analysis.Reading;

/// <summary>
/// A run of lines that belong together: a paragraph or a piece of one, a title, a footer. Made of pieces of the source,
/// in reading order, none of them empty or with white space at its ends.
/// </summary>
internal sealed class Block
{
    private string? text;

    public Block(string source, IEnumerable<TextSpan> pieces)
    {
        Source = source;
        Pieces = [.. pieces];
    }

    public Block(string source, TextSpan piece)
    {
        Source = source;
        Pieces = new(1) { piece };
    }

    public string Source { get; }

    public List<TextSpan> Pieces { get; }

    public BlockRole Role { get; set; }

    /// <summary>What the document's own markup says of the block, or null.</summary>
    public ParagraphMark? Mark { get; init; }

    /// <summary>For a heading its depth, from 1.</summary>
    public int Level { get; set; }

    /// <summary>The width of the white space before the first line, in half squares.</summary>
    public int Indent { get; init; }

    /// <summary>How many empty lines stand before the block.</summary>
    public int BlankBefore { get; init; }

    /// <summary>Whether the block goes on in the line of the block before it.</summary>
    public bool Glued { get; init; }

    public bool LossSuspected { get; set; }

    /// <summary>The copy that was kept, where this block is a repetition of it.</summary>
    public Block? KeptCopy { get; set; }

    public TextSpan Extent => new(Pieces.Min(piece => piece.Start), Pieces.Max(piece => piece.End));

    /// <summary>The characters of the block as one line.</summary>
    public string Text => text ??= Join();

    /// <summary>The characters of <see cref="Text"/>, which is only made where it lies in several pieces.</summary>
    public ReadOnlySpan<char> Characters => Pieces.Count == 1 ? Pieces[0].Of(Source.AsSpan()) : Text;

    /// <summary>How many characters <see cref="Text"/> has.</summary>
    public int Length => Pieces.Count == 1 ? Pieces[0].Length : Text.Length;

    /// <summary>Whether the last line ends as a paragraph does; seen from that line alone, so that joining stays cheap.</summary>
    public bool IsFinished => CharacterClass.IsFinished(Pieces[^1].Of(Source.AsSpan()));

    public char FirstCharacter => Source[Pieces[0].Start];

    public char LastCharacter => Source[Pieces[^1].End - 1];

    /// <summary>Whether the block is part of the page's frame and of no article's text.</summary>
    public bool IsFurniture => Role >= BlockRole.ColumnLabel;

    /// <summary>Whether the block stands above an article's text.</summary>
    public bool IsHead => Role is BlockRole.Title or BlockRole.Subtitle or BlockRole.Byline or BlockRole.ColumnLabel
        or BlockRole.Pinyin;

    /// <summary>Adds the pieces of <paramref name="next"/> behind those of this block.</summary>
    public void Append(Block next)
    {
        Pieces.AddRange(next.Pieces);
        LossSuspected |= next.LossSuspected;
        text = null;
    }

    /// <summary>Takes the characters from <paramref name="at"/> of <see cref="Text"/> on away and returns them as a block.</summary>
    public Block CutAt(int at)
    {
        var cut = SourcePosition(at, out var piece);
        var rest = new Block(Source, [])
        {
            Glued = true,
        };
        var (head, tail) = (Pieces[piece], Pieces[piece]);
        rest.AddTrimmed(new TextSpan(cut, tail.End));
        rest.Pieces.AddRange(Pieces.Skip(piece + 1));
        Pieces.RemoveRange(piece, Pieces.Count - piece);
        AddTrimmed(new TextSpan(head.Start, cut));
        text = null;
        return rest;
    }

    /// <summary>Where the characters from <paramref name="start"/> to <paramref name="end"/> of <see cref="Text"/> stand in the source.</summary>
    public TextSpan SourceOf(int start, int end) => new(SourcePosition(start, out _), SourcePosition(end - 1, out _) + 1);

    private int SourcePosition(int at, out int piece)
    {
        var passed = 0;
        for (piece = 0; piece < Pieces.Count; piece++)
        {
            if (piece > 0)
                passed += Joint.Between(Source, Pieces[piece - 1], Pieces[piece]).Length;
            if (at < passed + Pieces[piece].Length)
                return Pieces[piece].Start + Math.Max(0, at - passed);
            passed += Pieces[piece].Length;
        }

        piece = Pieces.Count - 1;
        return Pieces[piece].End;
    }

    private void AddTrimmed(TextSpan span)
    {
        var trimmed = Whitespace.Trim(Source, span);
        if (!trimmed.IsEmpty)
            Pieces.Add(trimmed);
    }

    private string Join()
    {
        if (Pieces.Count == 1)
            return Pieces[0].Of(Source);
        var joined = new StringBuilder();
        for (var i = 0; i < Pieces.Count; i++)
        {
            if (i > 0)
                joined.Append(Joint.Between(Source, Pieces[i - 1], Pieces[i]));
            joined.Append(Source, Pieces[i].Start, Pieces[i].Length);
        }

        return joined.ToString();
    }
}
