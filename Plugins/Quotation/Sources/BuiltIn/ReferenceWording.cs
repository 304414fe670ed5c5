namespace Analysis.Quotation.Sources.BuiltIn;

/// <summary>A wording of an entry: its own or a variant.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Text">The wording.</param>
/// <param name="Elements">Its characters that count, folded.</param>
/// <param name="IsVariant">Whether it is a variant.</param>
internal sealed record ReferenceWording(ReferenceEntry Entry, string Text, char[] Elements, bool IsVariant);
