using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Leads;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>Makes a group of units that are built alike.</summary>
internal static class ParallelDraft
{
    public static GroupDraft Of(string text, List<TextSpan> spans, double confidence, EnumerationEvidence evidence)
    {
        var first = Frame.Skeleton(spans[0].Of(text.AsSpan()));
        var shared = first;
        foreach (var span in spans.Skip(1))
            shared = Frame.Shared(shared, Frame.Skeleton(span.Of(text.AsSpan())));
        return new GroupDraft(EnumerationKind.Parallel, confidence, evidence)
        {
            Frame = Frame.Show(shared, first),
            Items = [.. spans.Select(span => new EnumerationItem(Units.Unquoted(text, span), null, null))],
        };
    }
}
