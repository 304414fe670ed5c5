using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Analysis.Host.Reading.Markdown;

/// <summary>Takes the text out of Markdown: a line a paragraph, heading, item of a list, row of a table, note.</summary>
internal static class MarkdownText
{
    /// <summary>Adds the text of <paramref name="markdown"/> to <paramref name="text"/>.</summary>
    /// <exception cref="InputException">It is nested too deeply.</exception>
    public static void Extract(string markdown, ExtractedText text, CancellationToken cancellationToken)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseEmphasisExtras().Build();
        try
        {
            AddAll(Markdig.Markdown.Parse(markdown, pipeline), text, null, cancellationToken);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            throw new InputException(InputProblemKind.TooDeep, null, exception);
        }
    }

    private static void AddAll(ContainerBlock blocks, ExtractedText text, ParagraphRole? role, CancellationToken cancellationToken)
    {
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(block, text, role, cancellationToken);
        }
    }

    private static void Add(Block block, ExtractedText text, ParagraphRole? role, CancellationToken cancellationToken)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Add(MarkdownLine.Of(heading.Inline), ParagraphRole.Heading, heading.Level);
                break;
            case ListBlock { IsOrdered: true } list:
                AddNumbered(list, text, role, cancellationToken);
                break;
            case TableRow row:
                text.Add(string.Join('\t', row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell =>
                    string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => MarkdownLine.Of(leaf.Inline))))), role);
                break;
            case FootnoteGroup notes:
                AddAll(notes, text, ParagraphRole.Note, cancellationToken);
                break;
            case HtmlBlock or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                AddAll(container, text, role, cancellationToken);
                break;
            case CodeBlock code:
                text.Add(code.Lines.ToString(), role);
                break;
            case LeafBlock leaf:
                text.Add(MarkdownLine.Of(leaf.Inline), role);
                break;
        }
    }

    /// <summary>The number is shown to the reader and so belongs to the text of an item, as its bullet does not.</summary>
    private static void AddNumbered(ListBlock list, ExtractedText text, ParagraphRole? role, CancellationToken cancellationToken)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var rest = item.AsEnumerable();
            if (item.FirstOrDefault() is ParagraphBlock first)
            {
                text.Add($"{item.Order}{list.OrderedDelimiter} {MarkdownLine.Of(first.Inline)}", role);
                rest = item.Skip(1);
            }

            foreach (var block in rest)
                Add(block, text, role, cancellationToken);
        }
    }
}
