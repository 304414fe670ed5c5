using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analysis.Reading;

/// <summary>The words that tell the parts of a page from one another, read once from the language data of Core.</summary>
internal sealed class PageVocabulary
{
    private static readonly Lazy<PageVocabulary> Loaded = new(() => new PageVocabulary());

    private PageVocabulary()
    {
        Surnames = Words("surnames").Select(word => word[0]).ToFrozenSet();
        NeverLast = Words("never-last").Select(word => word[0]).ToFrozenSet();
        CompoundSurnames = Words("compound-surnames").ToFrozenSet();
        BylineWords = ByLength("byline-words");
        EditorWords = ByLength("editor-words");
        NewspaperEndings = ByLength("newspaper-endings");
        SectionNames = ByLength("section-names");
        AffiliationWords = ByLength("affiliation-words");
        CreditWords = ByLength("credit-words");
        InstitutionEndings = ByLength("institution-endings");
        PostEndings = ByLength("post-endings");
        LeadVerbs = ByLength("lead-verbs");
        PublishingVerbs = ByLength("lead-publishing-verbs");
        LeadTimes = ByLength("lead-times");
        DatelineAgencies = ByLength("dateline-agencies");
        ReportEndings = ByLength("report-endings");
        DocumentKinds = ByLength("document-kinds");
        BylineEndings = ByLength("byline-endings");
        OriginLabels = ByLength("origin-labels");
        ContentsTitles = Words("contents-titles").ToFrozenSet();
        NoteHeadings = Words("note-headings").ToFrozenSet();
        LatinNewspaperEndings = Words("newspaper-endings", "en").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Months = ByLength("months", "en");
        LatinWeekdays = ByLength("weekdays", "en");
    }

    public static PageVocabulary Chinese => Loaded.Value;

    public FrozenSet<char> Surnames { get; }

    public FrozenSet<char> NeverLast { get; }

    public FrozenSet<string> CompoundSurnames { get; }

    public ImmutableArray<string> BylineWords { get; }

    public ImmutableArray<string> EditorWords { get; }

    public ImmutableArray<string> NewspaperEndings { get; }

    public ImmutableArray<string> SectionNames { get; }

    public ImmutableArray<string> AffiliationWords { get; }

    public ImmutableArray<string> CreditWords { get; }

    public ImmutableArray<string> InstitutionEndings { get; }

    public ImmutableArray<string> PostEndings { get; }

    public ImmutableArray<string> LeadVerbs { get; }

    public ImmutableArray<string> PublishingVerbs { get; }

    public ImmutableArray<string> LeadTimes { get; }

    public ImmutableArray<string> DatelineAgencies { get; }

    public ImmutableArray<string> ReportEndings { get; }

    public ImmutableArray<string> DocumentKinds { get; }

    public ImmutableArray<string> BylineEndings { get; }

    public ImmutableArray<string> OriginLabels { get; }

    public FrozenSet<string> ContentsTitles { get; }

    public FrozenSet<string> NoteHeadings { get; }

    public FrozenSet<string> LatinNewspaperEndings { get; }

    public ImmutableArray<string> Months { get; }

    public ImmutableArray<string> LatinWeekdays { get; }

    /// <summary>The longest of <paramref name="words"/> (longest first) that <paramref name="text"/> begins with, or null.</summary>
    public static string? StartOf(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>The longest of <paramref name="words"/> (longest first) that <paramref name="text"/> ends with, or null.</summary>
    public static string? EndOf(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    private static IEnumerable<string> Words(string name, string language = "zh") =>
        LanguageData.ReadLines(typeof(PageVocabulary).Assembly, language, name)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static ImmutableArray<string> ByLength(string name, string language = "zh") =>
        [.. Words(name, language).Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
}
