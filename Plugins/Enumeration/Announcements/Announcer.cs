using Analysis.Enumeration.CountedTerms;
using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Ordinals;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Announcements;

/// <summary>
/// Gives each group the words that announce how many items it has. They stand in the sentence that leads up to the
/// first
/// item or the one before; or behind the items, or in the title, and then repeat what the items have in common.
/// </summary>
internal sealed class Announcer(EnumerationLanguage language)
{
    /// <summary>How far before the first item an announcement may stand, in UTF-16 code units.</summary>
    private const int Reach = 200;

    /// <summary>How far behind the last item.</summary>
    private const int ReachBehind = 24;

    /// <summary>
    /// How many characters may stand between an announcement that the items don't bear out and the first item.
    /// </summary>
    private const int CloseBy = 10;

    /// <summary>How many between one that they do bear out and the first of numbered items.</summary>
    private const int ReachOfAgreement = 20;

    private readonly CountPhraseReader reader = new(language);

    public void Announce(ProseText prose, List<GroupDraft> drafts, CancellationToken cancellationToken)
    {
        var titles = new List<CountPhrase>();
        foreach (var paragraph in prose.Paragraphs.Where(p => p.Role is ParagraphRole.Title or ParagraphRole.Subtitle))
            reader.ReadAll(prose.Text, paragraph.Span, titles);
        var phrases = new List<CountPhrase>();
        foreach (var draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (draft.Announced is not null || draft.Items.Count == 0)
                continue;
            phrases.Clear();
            var first = draft.Items[0].Span.Start;
            var start = WindowStart(prose, first);
            reader.ReadAll(prose.Text, new TextSpan(start, first), phrases);
            draft.Announced = Before(prose.Text, draft, phrases)
                ?? Behind(prose.Text, draft)
                ?? InTitle(prose, draft, titles);
        }

        // A fixed term that announces a group is spelled out after all.
        var announced = drafts.Where(draft => draft.Items.Count > 0 && draft.Announced is not null)
            .Select(draft => draft.Announced!.Span).ToHashSet();
        drafts.RemoveAll(draft => draft.Items.Count == 0 && announced.Contains(draft.Span));
    }

    private static EnumerationAnnouncement? Before(string text, GroupDraft draft, List<CountPhrase> phrases)
    {
        var (between, counted) = (0, draft.Items[0].Span.Start);
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            var phrase = phrases[i];
            between += Words(text, phrase.Span.End, counted);
            counted = phrase.Span.End;
            if (phrase.Count == CountOf(text, draft) && Announces(text, phrase, draft, between))
                return Make(text, phrase, AnnouncementStatus.Agrees);
            if (draft.Kind is not (EnumerationKind.Ordinal or EnumerationKind.Connective or EnumerationKind.Anaphoric))
                continue;
            if (phrase.Count is null && phrase.HasMeasure && between <= CloseBy)
                return Make(text, phrase, AnnouncementStatus.Indefinite);
            if (Contradicts(text, phrase, draft, between))
                return Make(text, phrase, AnnouncementStatus.Disagrees);
        }

        return null;
    }

    /// <summary>
    /// How many items there are; of numbered ones of which … leaves some out, as many as the last number says.
    /// </summary>
    private static int CountOf(string text, GroupDraft draft) =>
        draft.Items[^1].Ordinal is { } last && OrdinalScanner.IsElided(text, draft.Items[^1].Span.Start) ? last : draft.Items.Count;

    /// <summary>
    /// Whether a count that agrees does announce the group: numbered items may follow at some distance, others only
    /// right behind, or if they repeat what is counted.
    /// </summary>
    private static bool Announces(string text, CountPhrase phrase, GroupDraft draft, int between) =>
        draft.Kind is EnumerationKind.Ordinal or EnumerationKind.Connective
            ? (phrase.HasMeasure && between <= ReachOfAgreement) || (phrase.IsQuoted && (between <= 2 || Echoed(text, phrase, draft)))
            : (phrase.HasMeasure && between <= 2) || Echoed(text, phrase, draft);

    /// <summary>Whether a count that doesn't agree was meant for the items all the same.</summary>
    private static bool Contradicts(string text, CountPhrase phrase, GroupDraft draft, int between) =>
        draft.Kind == EnumerationKind.Ordinal && phrase.Count is not null
        && ((phrase.IsSet && between <= CloseBy)
            || (phrase.HasMeasure && between == 0 && text[phrase.Span.End] is '：' or ':' or '—'));

    private EnumerationAnnouncement? Behind(string text, GroupDraft draft)
    {
        var end = draft.Items[^1].Span.End;
        var limit = Math.Min(text.Length, end + ReachBehind);
        var phrases = new List<CountPhrase>();
        reader.ReadAll(text, new TextSpan(end, limit), phrases);
        foreach (var phrase in phrases)
        {
            if (phrase.Count == draft.Items.Count && (phrase.IsQuoted || phrase.HasMeasure) && Echoed(text, phrase, draft)
                && text.AsSpan(end, phrase.Span.Start - end).IndexOfAny("\r\n") < 0)
                return Make(text, phrase, AnnouncementStatus.Agrees);
        }

        return null;
    }

    private static EnumerationAnnouncement? InTitle(ProseText prose, GroupDraft draft, List<CountPhrase> titles)
    {
        foreach (var phrase in titles)
        {
            if (phrase.Count == draft.Items.Count && phrase.IsQuoted && draft.Kind == EnumerationKind.Anaphoric
                && draft.Items[0].Span.Start >= phrase.Span.End && Echoed(prose.Text, phrase, draft))
                return Make(prose.Text, phrase, AnnouncementStatus.Agrees);
        }

        return null;
    }

    private static bool Echoed(string text, CountPhrase phrase, GroupDraft draft) =>
        ExpandedCounts.Echoes(text, phrase, draft.Items.Select(item => item.Span));

    private static EnumerationAnnouncement Make(string text, CountPhrase phrase, AnnouncementStatus status) =>
        new(phrase.Span, phrase.Span.Of(text), phrase.Count, status);

    /// <summary>How many characters other than stops, blanks and marks stand between two places.</summary>
    private static int Words(string text, int from, int to)
    {
        var count = 0;
        for (var at = from; at < to; at++)
        {
            if (!Punctuation.Notable.Contains(text[at]))
                count++;
        }

        return count;
    }

    /// <summary>
    /// Where the sentence before the one of <paramref name="first"/> begins; over one paragraph's end at most.
    /// </summary>
    private static int WindowStart(ProseText prose, int first)
    {
        var text = prose.Text;
        var (sentences, breaks) = (0, 0);
        for (var at = first - 1; at >= 0 && first - at <= Reach; at--)
        {
            if (text[at] is '\n' or '\r')
            {
                // A blank line is no second break.
                if (at + 1 < text.Length && text[at + 1] is not ('\n' or '\r') && ++breaks > 1)
                    return at + 1;
            }
            else if (Punctuation.IsFull(text[at]) && at + 1 < first && !Punctuation.IsFull(text[at + 1]))
            {
                var opensWith = Words(text, at + 1, first) == 0;
                if (!opensWith && ++sentences > 1)
                    return at + 1;
            }
        }

        return Math.Max(0, first - Reach);
    }
}
