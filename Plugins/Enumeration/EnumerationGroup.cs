using System.Collections.Immutable;

namespace Analysis.Enumeration;

/// <summary>
/// An enumeration. The annotation that carries it spans its items from the first one's start to the last one's end; of
/// a counted term that the text does not spell out, the term itself.
/// </summary>
/// <param name="Kind">What holds the items together.</param>
/// <param name="Frame">What the items share, … standing for what differs (以…为…); null where it is not known.</param>
/// <param name="Marker">The first item's marker as the text has it, or null.</param>
/// <param name="Confidence">How sure the finding is, from 0 to 1.</param>
/// <param name="Evidence">What it rests on; each once, in the order of the enumeration's members.</param>
/// <param name="Items">
/// The items in the order of the text, apart from one another; empty for a term not spelled out.
/// </param>
/// <param name="Announced">The words that announce how many items there are, or null.</param>
/// <param name="Closing">
/// Where every item closes with a sentence like the others' (a refrain), that sentence of the last item; or null. The
/// refrains are an enumeration of their own as well.
/// </param>
/// <param name="Parent">The item of another enumeration that holds all of this one, the closest; or null.</param>
public sealed record EnumerationGroup(
    EnumerationKind Kind,
    string? Frame,
    string? Marker,
    double Confidence,
    ImmutableArray<EnumerationEvidence> Evidence,
    ImmutableArray<EnumerationItem> Items,
    EnumerationAnnouncement? Announced,
    TextSpan? Closing,
    EnumerationParent? Parent);
