using System.Collections.Immutable;

namespace Analysis.Host.Reading.Paths;

/// <summary>
/// Matches a path of names with <c>/</c> between them: each name as <see cref="SegmentPattern"/> says, and <c>**</c> is any
/// number of folders; behind the last <c>/</c> it is everything below. Immutable.
/// </summary>
internal sealed class PathPattern
{
    private const string AnyFolders = "**";
    private const int MostAlternatives = 256;
    private readonly ImmutableArray<string> segments;

    private PathPattern(ImmutableArray<string> segments) => this.segments = segments;

    /// <summary>The greatest number of names that a path may have which fits; int.MaxValue where <c>**</c> stands in the pattern.</summary>
    public int Depth => segments.Contains(AnyFolders) ? int.MaxValue : segments.Length;

    /// <summary>Reads a pattern for whole paths.</summary>
    public static PathPattern Anchored(string pattern) => new([.. pattern.Split('/', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>Reads a pattern that, where it is one name, fits that name in any folder.</summary>
    public static PathPattern AnyDepth(string pattern) => pattern.TrimEnd('/').Contains('/') ? Anchored(pattern) : Anchored("**/" + pattern);

    /// <summary>The patterns that one stands for which has alternatives in it: <c>*.{md,txt}</c>.</summary>
    public static IEnumerable<string> Alternatives(string pattern)
    {
        var waiting = new Stack<string>([pattern]);
        for (var count = 0; waiting.TryPop(out var next) && count < MostAlternatives; count++)
        {
            var open = next.IndexOf('{');
            var close = open < 0 ? -1 : next.IndexOf('}', open);
            if (close < 0)
            {
                yield return next;
                continue;
            }

            foreach (var alternative in next[(open + 1)..close].Split(',').Reverse())
                waiting.Push(next[..open] + alternative + next[(close + 1)..]);
        }
    }

    /// <summary>Whether a path fits.</summary>
    /// <param name="path">Its names.</param>
    public bool Fits(ReadOnlySpan<string> path)
    {
        int s = 0, p = 0, star = -1, starred = 0;
        while (p < path.Length)
        {
            if (s < segments.Length && segments[s] == AnyFolders)
            {
                // At the end it is at least one name; elsewhere it may be none.
                if (s + 1 == segments.Length)
                    return true;
                (star, starred) = (s++, p);
            }
            else if (s < segments.Length && SegmentPattern.Fits(segments[s], path[p]))
            {
                s++;
                p++;
            }
            else if (star >= 0)
            {
                (s, p) = (star + 1, ++starred);
            }
            else
            {
                return false;
            }
        }

        return s == segments.Length;
    }
}
