using System.Globalization;

namespace Analysis.Host.Reading.Word;

/// <summary>What one style of a document says, while it is read.</summary>
internal sealed class WordStyle
{
    private const string Heading = "heading ";

    /// <summary>Its name, which is the same in every language of the program.</summary>
    public string? Name { get; set; }

    /// <summary>The style that it is made from, or null.</summary>
    public string? BasedOn { get; set; }

    /// <summary>Its level in the outline, from 0, or null.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>The number in <c>heading 2</c>, or null.</summary>
    public int? HeadingLevel =>
        Name?.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) is true
        && int.TryParse(Name.AsSpan(Heading.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;

    /// <summary>Whether it has that name.</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
