using System.Text.Json.Serialization;

namespace Analysis.Quotation;

/// <summary>What the quoted words are. The first four are quotations; the others just wear the marks.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<QuoteKind>))]
public enum QuoteKind
{
    /// <summary>Words that a person or a body said or wrote.</summary>
    Speech,

    /// <summary>Words of a law, a plan, a report or a meeting.</summary>
    Document,

    /// <summary>Words of an old work, or of verse.</summary>
    Classic,

    /// <summary>A proverb or an idiom used as one.</summary>
    Saying,

    /// <summary>A name, a concept, a label, a metaphor, a word held at a distance.</summary>
    Term,

    /// <summary>A formula of action that nobody utters in the text.</summary>
    Slogan,

    /// <summary>The title of a work, a column or an event.</summary>
    Title,
}
