using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Finding;

/// <summary>
/// Finds the enumerations of one kind. Keeps no state of an article; the cost grows linearly with the text.
/// </summary>
internal abstract class GroupFinder
{
    /// <summary>Adds what it finds to <paramref name="found"/>, which holds what the finders before it found.</summary>
    public abstract void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken);
}
