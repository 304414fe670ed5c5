using System.Collections.Immutable;
using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Leads;

/// <summary>Finds paragraphs that open alike, with other paragraphs between them or not.</summary>
internal sealed class ParagraphLeads(LeadWords words, ImmutableArray<string> topics)
{
    /// <summary>The length of a sentence that can head a paragraph by itself, in characters of its skeleton.</summary>
    private const int Short = 28;

    /// <summary>How many paragraphs further on the next member may stand.</summary>
    private const int Reach = 5;

    public void Find(ProseText prose, HashSet<int> taken, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var leads = new List<Lead>();
        for (var i = 0; i < prose.Paragraphs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (LeadOf(prose, i) is { } lead && !taken.Contains(lead.Span.Start))
                leads.Add(lead);
        }

        var used = new bool[leads.Count];
        for (var i = 0; i < leads.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (used[i])
                continue;
            var (run, members) = RunFrom(leads, used, i);
            // Where those behind the first share more without it, it was no member.
            if (run.Leads.Count >= 4 && RunFrom(leads, used, members[1]).Run is { Leads.Count: >= 3 } without
                && Frame.Weight(without.Shared) > Frame.Weight(run.Shared))
                continue;
            if ((run.Leads.Count < 3 && !IsPair(run)) || IsTopic(run))
                continue;
            foreach (var member in members)
                used[member] = true;
            found.Add(Draft(prose, run));
        }
    }

    private static (LeadRun Run, List<int> Members) RunFrom(List<Lead> leads, bool[] used, int first)
    {
        var run = new LeadRun(leads[first]);
        var members = new List<int> { first };
        for (var j = first + 1; j < leads.Count && leads[j].Paragraph - run.Last.Paragraph <= Reach; j++)
        {
            if (!used[j] && run.TryAdd(leads[j]))
                members.Add(j);
        }

        return (run, members);
    }

    private bool IsTopic(LeadRun run) => topics.Any(topic => run.Shared.Contains(topic, StringComparison.Ordinal));

    /// <summary>Two alone count if both are short, side by side, led by a verb and of one build.</summary>
    private static bool IsPair(LeadRun run) =>
        run.Leads.Count == 2 && run.Leads.All(lead => lead.IsShort && lead.Word >= 2)
        && run.Leads[1].Paragraph - run.Leads[0].Paragraph == 1
        && Math.Abs(run.Leads[0].Skeleton.Length - run.Leads[1].Skeleton.Length) <= 1
        && run.Shared.Contains('的', StringComparison.Ordinal);

    private Lead? LeadOf(ProseText prose, int index)
    {
        var paragraph = prose.Paragraphs[index];
        if (paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Heading) || paragraph.Sentences.IsEmpty)
            return null;
        var sentence = WithoutBullet(prose.Text, paragraph.Sentences[0].Span);
        var skeleton = Frame.Skeleton(sentence.Of(prose.Text.AsSpan()));
        var isShort = skeleton.Length <= Short;
        return new Lead(index, sentence, skeleton, words.LengthAt(skeleton), isShort);
    }

    private static TextSpan WithoutBullet(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        while (start < sentence.End && Punctuation.Stops.Contains(text[start]))
            start++;
        return new TextSpan(start, sentence.End);
    }

    private static GroupDraft Draft(ProseText prose, LeadRun run)
    {
        var leads = run.Leads;
        var word = leads.Min(lead => lead.Word);
        var items = new List<EnumerationItem>(leads.Count);
        var paragraphs = 1;
        for (var i = 0; i < leads.Count; i++)
        {
            var next = i + 1 < leads.Count ? leads[i + 1].Paragraph : Math.Min(leads[i].Paragraph + paragraphs, prose.Paragraphs.Length);
            paragraphs = next - leads[i].Paragraph;
            var start = leads[i].Span.Start;
            items.Add(new EnumerationItem(
                new TextSpan(start, prose.Paragraphs[next - 1].Span.End),
                word > 0 ? new TextSpan(start, start + word) : null,
                null));
        }

        return new GroupDraft(EnumerationKind.Anaphoric, word > 0 ? 0.85 : 0.7, word > 0 ? EnumerationEvidence.SharedLead : EnumerationEvidence.SharedFrame)
        {
            Frame = Frame.Show(run.Shared, leads[0].Skeleton),
            Items = items,
        };
    }
}
