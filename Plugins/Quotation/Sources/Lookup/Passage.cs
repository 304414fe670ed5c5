using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>A passage of the index that a text was found in.</summary>
/// <param name="ChapterNumber">The number of its chapter.</param>
/// <param name="Chapter">Its chapter.</param>
/// <param name="Work">Its work.</param>
/// <param name="Alignment">How the text lies upon it, in elements of the text and of the window that was read.</param>
/// <param name="Start">Where it begins in the section of texts, in code units.</param>
/// <param name="Text">The passage as the source has it.</param>
/// <param name="Before">The text right before it in its chapter, a few characters.</param>
/// <param name="IsWhole">Whether it begins and ends with clauses of the source.</param>
/// <param name="IsOtherScript">Whether it is printed in another script, traditional or simplified, than the words looked for.</param>
/// <param name="Originals">What the source has for each of the alignment's steps, and whether that begins a clause.</param>
internal sealed record Passage(
    int ChapterNumber,
    ChapterRecord Chapter,
    WorkRecord Work,
    Alignment Alignment,
    long Start,
    string Text,
    string Before,
    bool IsWhole,
    bool IsOtherScript,
    (string Text, bool BeginsClause)[] Originals)
{
    /// <summary>Whether the words looked for are a popular wording of it.</summary>
    public bool IsPopular { get; init; }

    /// <summary>What its differences speak against it, in half edits.</summary>
    public int Cost => IsPopular ? 0 : Alignment.Cost;
}
