using System.Collections.Frozen;

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
        BylineWords = List("byline-words");
        EditorWords = List("editor-words");
        NewspaperEndings = List("newspaper-endings");
        SectionNames = List("section-names");
        AffiliationWords = List("affiliation-words");
        CreditWords = List("credit-words");
        InstitutionEndings = List("institution-endings");
        PostEndings = List("post-endings");
        LeadVerbs = List("lead-verbs");
        PublishingVerbs = List("lead-publishing-verbs");
        LeadTimes = List("lead-times");
        DatelineAgencies = List("dateline-agencies");
        ReportEndings = List("report-endings");
        DocumentKinds = List("document-kinds");
        BylineEndings = List("byline-endings");
        OriginLabels = List("origin-labels");
        ContentsTitles = Words("contents-titles").ToFrozenSet();
        NoteHeadings = Words("note-headings").ToFrozenSet();
        LatinNewspaperEndings = Words("newspaper-endings", "en").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Months = List("months", "en");
        LatinWeekdays = List("weekdays", "en");
    }

    public static PageVocabulary Chinese => Loaded.Value;

    public FrozenSet<char> Surnames { get; }

    public FrozenSet<char> NeverLast { get; }

    public FrozenSet<string> CompoundSurnames { get; }

    public WordList BylineWords { get; }

    public WordList EditorWords { get; }

    public WordList NewspaperEndings { get; }

    public WordList SectionNames { get; }

    public WordList AffiliationWords { get; }

    public WordList CreditWords { get; }

    public WordList InstitutionEndings { get; }

    public WordList PostEndings { get; }

    public WordList LeadVerbs { get; }

    public WordList PublishingVerbs { get; }

    public WordList LeadTimes { get; }

    public WordList DatelineAgencies { get; }

    public WordList ReportEndings { get; }

    public WordList DocumentKinds { get; }

    public WordList BylineEndings { get; }

    public WordList OriginLabels { get; }

    public FrozenSet<string> ContentsTitles { get; }

    public FrozenSet<string> NoteHeadings { get; }

    public FrozenSet<string> LatinNewspaperEndings { get; }

    public WordList Months { get; }

    public WordList LatinWeekdays { get; }

    private static IEnumerable<string> Words(string name, string language = "zh") =>
        LanguageData.ReadLines(typeof(PageVocabulary).Assembly, language, name)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static WordList List(string name, string language = "zh") => new(Words(name, language));
}
