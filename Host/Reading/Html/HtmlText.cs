using System.Text;
using AngleSharp.Dom;

namespace Analysis.Host.Reading.Html;

/// <summary>Takes the text out of parts of a page: a line a block, rows of tables with tabs between their cells.</summary>
/// <param name="text">Where it goes.</param>
/// <param name="cancellationToken">Looked at with each element.</param>
internal sealed class HtmlText(ExtractedText text, CancellationToken cancellationToken)
{
    private readonly StringBuilder line = new();
    private ParagraphRole? role;
    private int level;

    /// <summary>White space that was met and is not written before something stands behind it.</summary>
    private string blank = "";

    /// <summary>Adds the text of parts.</summary>
    public void Add(IEnumerable<IElement> parts)
    {
        foreach (var part in parts)
            AddElement(part);
        Break();
    }

    private void AddElement(IElement element)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (element.LocalName)
        {
            case "br":
                (blank, _) = ("", line.Append('\n'));
                return;
            case "img" or "rt" or "rp" or "hr":
                return;
            case "td" or "th" when line.Length > 0:
                (blank, _) = ("", line.Append('\t'));
                AddChildren(element);
                return;
            case "pre":
                Break();
                line.Append(element.TextContent);
                Break();
                return;
            case ['h', >= '1' and <= '6' and var depth]:
                AddBlock(element, ParagraphRole.Heading, depth - '0');
                return;
            case "ol" when role != ParagraphRole.Note:
                AddNumbered(element);
                return;
            case var name when HtmlBlocks.Contain(name):
                AddBlock(element, HtmlBlocks.AreNotes(element) ? ParagraphRole.Note : role, level);
                return;
            default:
                AddChildren(element);
                return;
        }
    }

    private void AddBlock(IElement element, ParagraphRole? blockRole, int blockLevel)
    {
        Break();
        var outer = (role, level);
        (role, level) = (blockRole, blockLevel);
        AddChildren(element);
        Break();
        (role, level) = outer;
    }

    /// <summary>The number is shown to the reader and so belongs to the text of an item, as a bullet does not.</summary>
    private void AddNumbered(IElement list)
    {
        Break();
        var number = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        foreach (var child in list.Children)
        {
            if (child.LocalName == "li")
                line.Append(number++).Append(". ");
            AddChildren(child);
            Break();
        }
    }

    private void AddChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText characters)
                AddCharacters(characters.Data);
            else if (child is IElement element)
                AddElement(element);
        }
    }

    private void AddCharacters(ReadOnlySpan<char> characters)
    {
        while (!characters.IsEmpty)
        {
            var end = characters.IndexOfAny(" \t\r\n\f");
            if (end != 0)
            {
                AddWord(end < 0 ? characters : characters[..end]);
                characters = end < 0 ? [] : characters[end..];
                continue;
            }

            var next = characters.IndexOfAnyExcept(" \t\r\n\f");
            var white = next < 0 ? characters : characters[..next];
            blank = white.ContainsAny('\r', '\n') || blank.Contains('\n') ? "\n" : " ";
            characters = characters[white.Length..];
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (line.Length > 0 && line[^1] is not ('\n' or '\t') && blank.Length > 0)
            line.Append(blank == "\n" ? SoftBreak.Between(line[^1], word[0]) : " ");
        blank = "";
        line.Append(word);
    }

    private void Break()
    {
        text.Add(line.ToString(), role, level);
        line.Clear();
        blank = "";
    }
}
