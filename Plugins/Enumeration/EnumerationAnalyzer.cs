using System.Collections.Immutable;
using Analysis.Enumeration.Announcements;
using Analysis.Enumeration.Connectives;
using Analysis.Enumeration.Coordinates;
using Analysis.Enumeration.CountedTerms;
using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Leads;
using Analysis.Enumeration.Nesting;
using Analysis.Enumeration.Ordinals;
using Analysis.Enumeration.Parallels;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration;

/// <summary>
/// Finds the enumerations of an article: each kind by a finder of its own, then what announces them and how they nest.
/// </summary>
public sealed class EnumerationAnalyzer : Analyzer<EnumerationGroup>
{
    private readonly ImmutableArray<GroupFinder> finders;
    private readonly Announcer announcer;

    /// <summary>Creates the analyzer with the language data of Chinese.</summary>
    public EnumerationAnalyzer()
        : this(new EnumerationLanguage("zh"))
    {
    }

    /// <summary>Creates the analyzer with another model of parallelisms, to try it out.</summary>
    internal EnumerationAnalyzer(EnumerationLanguage language, ParallelModel? parallels = null)
    {
        finders =
        [
            new OrdinalFinder(language),
            new ConnectiveFinder(language),
            new CountedTermFinder(language),
            new LeadFinder(language),
            new ParallelFinder(language, parallels ?? ParallelModel.Read(language)),
            new CoordinateFinder(language),
        ];
        announcer = new Announcer(language);
    }

    /// <inheritdoc/>
    public override LayerKey<EnumerationGroup> Output => EnumerationLayer.Key;

    /// <inheritdoc/>
    public override ImmutableArray<string> Languages => ["zh"];

    /// <inheritdoc/>
    public override IEnumerable<Annotation<EnumerationGroup>> Analyze(
        AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var prose = new ProseText(article.Article, cancellationToken);
        var found = new List<GroupDraft>();
        foreach (var finder in finders)
            finder.Find(prose, found, cancellationToken);
        announcer.Announce(prose, found, cancellationToken);
        return NestedLayer.Arrange(found, prose.Text, cancellationToken);
    }
}
