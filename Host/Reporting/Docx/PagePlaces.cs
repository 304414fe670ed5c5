using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Docx;

/// <summary>Gives the findings of a page, which stand in its source, a place in its articles.</summary>
internal static class PagePlaces
{
    /// <summary>
    /// Adds each finding of the page to those of the article that its first words went into; returns the ones whose words
    /// are in no article.
    /// </summary>
    public static List<Finding> Distribute(DocumentResult document, List<List<Finding>> ofArticles)
    {
        var left = new List<Finding>();
        if (document.Findings.Count == 0)
            return left;
        var segments = document.Articles
            .SelectMany((article, index) => article.Annotated.Article.Map.Segments.Select(segment => (Segment: segment, Article: index)))
            .OrderBy(place => place.Segment.Source.Start).ToList();
        foreach (var finding in document.Findings)
        {
            var found = FirstEndingBehind(segments, finding.Span.Start);
            if (found == segments.Count || segments[found].Segment.Source.Start >= Math.Max(finding.Span.End, finding.Span.Start + 1))
            {
                left.Add(finding);
                continue;
            }

            var (segment, article) = segments[found];
            var into = Math.Max(0, finding.Span.Start - segment.Source.Start);
            var start = Math.Min(segment.Span.Start + into, segment.Span.End);
            var end = Math.Min(segment.Span.End, start + Math.Max(1, finding.Span.End - Math.Max(finding.Span.Start, segment.Source.Start)));
            ofArticles[article].Add(finding with { Span = new TextSpan(start, end) });
        }

        return left;
    }

    private static int FirstEndingBehind(List<(SourceSegment Segment, int Article)> segments, int position)
    {
        int low = 0, high = segments.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (segments[middle].Segment.Source.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
