using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Analysis.Host.Reading.Word;

/// <summary>A paragraph while it is read.</summary>
/// <param name="styles">What styles say of paragraphs.</param>
internal sealed class WordParagraph(WordStyles styles)
{
    private readonly StringBuilder text = new();
    private string? style;
    private int? outlineLevel;
    private bool isHidden;
    private bool isInProperties;
    private bool isEndDeleted;

    /// <summary>Takes an element that begins within the paragraph.</summary>
    public void Take(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (type == typeof(Run))
            (isHidden, isInProperties) = (false, false);
        else if (type == typeof(ParagraphProperties))
            isInProperties = true;
        else if (type == typeof(ParagraphStyleId))
            style = ValueOf(reader);
        else if (type == typeof(OutlineLevel) && int.TryParse(ValueOf(reader), out var level))
            outlineLevel = level;
        else if (type == typeof(Deleted) && isInProperties)
            isEndDeleted = true;
        else if (type == typeof(Vanish) && !isInProperties)
            isHidden = ValueOf(reader) is not ("0" or "false" or "off");
        else if (!isHidden)
            TakeText(reader, type);
    }

    /// <summary>Whether the paragraph's end was deleted; said once.</summary>
    public bool TakeEndDeleted()
    {
        var was = isEndDeleted;
        isEndDeleted = false;
        return was;
    }

    /// <summary>Its characters, without the blank that stands behind the number of a note.</summary>
    public string Text => text.ToString().TrimStart(' ');

    /// <summary>Adds the paragraph to a text.</summary>
    /// <param name="to">The text.</param>
    /// <param name="role">What all paragraphs of this part are, or null.</param>
    public void AddTo(ExtractedText to, ParagraphRole? role)
    {
        var (found, level) = role is null ? styles.RoleOf(style, outlineLevel) : (role, 0);
        to.Add(Text, found, level);
    }

    private void TakeText(OpenXmlReader reader, Type type)
    {
        if (type == typeof(Text))
            text.Append(reader.GetText());
        else if (type == typeof(TabChar))
            text.Append('\t');
        else if (type == typeof(Break) || type == typeof(CarriageReturn))
            text.Append(IsOfLine(reader) ? "\n" : "");
        else if (type == typeof(NoBreakHyphen))
            text.Append('-');
    }

    /// <summary>A break of a page or column stands in the middle of a sentence as well as at its end.</summary>
    private static bool IsOfLine(OpenXmlReader reader) =>
        !reader.Attributes.Any(attribute => attribute.LocalName == "type" && attribute.Value is "page" or "column");

    private static string? ValueOf(OpenXmlReader reader) =>
        reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "val").Value;
}
