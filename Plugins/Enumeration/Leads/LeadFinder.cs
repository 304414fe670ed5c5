using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Leads;

/// <summary>
/// Finds paragraphs and sentences that open with the same words or in the same frame, and closes that echo them.
/// </summary>
internal sealed class LeadFinder : GroupFinder
{
    private readonly ParagraphLeads paragraphs;
    private readonly SentenceLeads sentences;

    public LeadFinder(EnumerationLanguage language)
    {
        var words = new LeadWords(language);
        paragraphs = new ParagraphLeads(words, language.Lines("lead-topics"));
        sentences = new SentenceLeads(words);
    }

    public override void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var taken = found.SelectMany(draft => draft.Items).Select(item => item.Span.Start).ToHashSet();
        paragraphs.Find(prose, taken, found, cancellationToken);
        sentences.Find(prose, new ItemStarts(found), found, cancellationToken);
        FramedSentences.Find(prose, new ItemStarts(found), found, cancellationToken);
        Refrains.Find(prose, found, cancellationToken);
    }
}
