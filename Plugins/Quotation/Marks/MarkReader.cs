using System.Runtime.InteropServices;

namespace Analysis.Quotation.Marks;

/// <summary>
/// Reads the marks of an article. A paragraph whose marks pair up is read as it stands; neighbouring paragraphs whose
/// marks don't are repaired together, since a quotation of several paragraphs closes only in the last.
/// </summary>
internal static class MarkReader
{
    private static readonly MarkFamily[] Families = Enum.GetValues<MarkFamily>();

    public static MarkReading Read(Article article, CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        var problems = new List<MarkProblem>();
        var open = new List<QuoteMark>();
        var waiting = new List<QuoteMark>();
        var region = new List<TextSpan>();
        foreach (var paragraph in article.Paragraphs)
        {
            var marks = MarkScanner.Scan(article.Text, paragraph.Span, cancellationToken);
            foreach (var mark in marks)
            {
                if (mark.Length > 1)
                    problems.Add(new(mark.Position, MarkFault.Doubled));
            }

            var balanced = BalancedReading.TryRead(CollectionsMarshal.AsSpan(marks), open, passages);
            if (balanced && region.Count > 0 && OpensWith(marks, paragraph.Span))
            {
                passages.RemoveRange(passages.Count - (marks.Count / 2), marks.Count / 2);
                waiting.AddRange(marks);
                region.Add(paragraph.Span);
                Repair(article.Text, waiting, region, passages, problems, cancellationToken);
            }
            else if (balanced)
            {
                Repair(article.Text, waiting, region, passages, problems, cancellationToken);
            }
            else
            {
                waiting.AddRange(marks);
                region.Add(paragraph.Span);
            }
        }

        Repair(article.Text, waiting, region, passages, problems, cancellationToken);
        return PassageTree.Grow(article.Text, passages, problems, cancellationToken);
    }

    private static bool OpensWith(List<QuoteMark> marks, TextSpan paragraph) =>
        marks.Count > 0 && marks[0].Position == paragraph.Start;

    private static void Repair(
        string text, List<QuoteMark> marks, List<TextSpan> region, List<Passage> passages, List<MarkProblem> problems,
        CancellationToken cancellationToken)
    {
        if (region.Count == 0)
            return;
        var repair = new RepairReading(text, passages, problems, cancellationToken);
        foreach (var family in Families)
        {
            if (marks.Exists(mark => mark.Family == family))
                repair.Read(CollectionsMarshal.AsSpan(marks), CollectionsMarshal.AsSpan(region), family);
        }

        marks.Clear();
        region.Clear();
    }
}
