using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Analysis.Host.Reading.Word;

/// <summary>What the styles of a document say that paragraphs are.</summary>
internal sealed class WordStyles
{
    private const int MostAncestors = 32;
    private const int Deepest = 9;
    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);

    private WordStyles()
    {
    }

    /// <summary>The styles of a part, or none where there is no such part.</summary>
    public static WordStyles Of(StyleDefinitionsPart? part)
    {
        var read = new WordStyles();
        if (part is null)
            return read;
        using var reader = WordPart.Open(part);
        WordStyle? style = null;
        while (WordPart.Read(reader))
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Style) && Attribute("styleId") is { } id)
                read.styles[id] = style = new WordStyle();
            else if (style is not null && reader.ElementType == typeof(StyleName))
                style.Name = Attribute("val");
            else if (style is not null && reader.ElementType == typeof(BasedOn))
                style.BasedOn = Attribute("val");
            else if (style is not null && reader.ElementType == typeof(OutlineLevel) && int.TryParse(Attribute("val"), out var level))
                style.OutlineLevel = level;
        }

        return read;

        string? Attribute(string name) => reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == name).Value;
    }

    /// <summary>What a paragraph is.</summary>
    /// <param name="id">The name of its style in the file, or null.</param>
    /// <param name="outlineLevel">Its own level in the outline, from 0, or null.</param>
    public (ParagraphRole? Role, int Level) RoleOf(string? id, int? outlineLevel)
    {
        for (var i = 0; i < MostAncestors && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            // Names are the same in every language of the program.
            if (style.Is("Title"))
                return (ParagraphRole.Title, 0);
            if (style.Is("Subtitle"))
                return (ParagraphRole.Subtitle, 0);
            outlineLevel ??= style.OutlineLevel ?? style.HeadingLevel - 1;
            id = style.BasedOn;
        }

        return outlineLevel is >= 0 and < Deepest and var level ? (ParagraphRole.Heading, level + 1) : (null, 0);
    }
}
