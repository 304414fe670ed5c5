using System.Collections.Frozen;

namespace Analysis.Quotation.Sources.Building;

/// <summary>
/// Finds where the life of another person begins in a chapter of lives: in a paragraph that begins with a name and 字, as in
/// 班超字仲升. Histories name chapters after all persons in them, and readers after the one they mean. Immutable.
/// </summary>
internal sealed class Biographies
{
    private const char CourtesyName = '字';
    private const char Life = '传';
    private readonly FrozenSet<char> surnames =
        LanguageData.ReadLines(typeof(Biographies).Assembly, "zh", "surnames")[0].ToFrozenSet();

    /// <summary>Whether a chapter holds lives.</summary>
    public static bool AreIn(string? chapter) => chapter?.EndsWith(Life) == true;

    /// <summary>The title of the life that a paragraph begins, such as 班超传; null where it begins none.</summary>
    public string? TitleOf(ReadOnlySpan<char> paragraph)
    {
        for (var length = 2; length <= 3 && length < paragraph.Length; length++)
        {
            if (paragraph[length] == CourtesyName && surnames.Contains(paragraph[0]))
                return string.Concat(paragraph[..length], [Life]);
        }

        return null;
    }
}
