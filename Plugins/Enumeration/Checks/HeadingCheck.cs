using System.Collections.Immutable;
using Analysis.Enumeration.Ordinals;

namespace Analysis.Enumeration.Checks;

/// <summary>
/// Judges the levels of headings. An article may do without a level (一、 and then 1.), as long as it does so everywhere.
/// </summary>
internal sealed class HeadingCheck(OrdinalReader reader, CheckMessages messages)
{
    public void Check(string text, ImmutableArray<EnumerationGroup> groups, List<Annotation<Diagnostic>> findings)
    {
        var levels = groups.Select(group => LevelOf(text, group)).ToArray();
        var used = levels.Where(level => level > 0).ToHashSet();
        for (var i = 0; i < groups.Length; i++)
        {
            if (levels[i] == 0 || groups[i].Parent is not { } parent || levels[parent.Group] == 0)
                continue;
            var skipped = Enumerable.Range(levels[parent.Group] + 1, Math.Max(0, levels[i] - levels[parent.Group] - 1));
            if (!skipped.Any(used.Contains))
                continue;
            var marker = groups[i].Items[0].Marker!.Value;
            findings.Add(new(marker, messages.Make(
                EnumerationCodes.SkippedLevel, groups[parent.Group].Items[parent.Item].Marker!.Value.Of(text), marker.Of(text))));
        }
    }

    private int LevelOf(string text, EnumerationGroup group)
    {
        if (group.Kind != EnumerationKind.Ordinal || group.Items[0].Marker is not { } marker)
            return 0;
        reader.Read(text.AsSpan(marker.Start), opensPart: true, out var style, out _);
        return style?.Level ?? 0;
    }
}
