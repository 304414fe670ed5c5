using System.Collections.Immutable;
using Analysis.Quotation.Sources;

namespace Analysis.Quotation.Checks;

/// <summary>Reports quotations that differ from their source (QUO010, QUO011) or are given to another (QUO012).</summary>
internal sealed class SourceCheck(CheckMessages messages)
{
    private const int ShortestMisquoted = 7;
    private const double LikeTheSource = 0.8;

    /// <summary>How far before the words a title governs them, in code units.</summary>
    private const int Reach = 8;

    private const int LongestTitle = 16;

    public void Add(string text, AnnotationLayer<Quote> quotes, List<Annotation<Diagnostic>> findings, CancellationToken cancellationToken)
    {
        foreach (var (span, quote) in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (quote.Sources.IsEmpty || quote.Mode == QuoteMode.Indirect)
                continue;
            var source = quote.Sources[0];
            if (quote.Verdict == QuoteVerdict.Misquoted && span.Length >= ShortestMisquoted && source.Score >= LikeTheSource)
                findings.Add(new(span, messages.Make(QuotationCodes.Misquoted, NameOf(source), source.Text)));
            else if (quote.Verdict == QuoteVerdict.Adapted)
                findings.Add(new(span, messages.Make(QuotationCodes.Adapted, NameOf(source), source.Text)));
            if (quote.Verdict is QuoteVerdict.Verbatim or QuoteVerdict.Variant or QuoteVerdict.Misquoted
                && TitleBefore(text, span.Start) is { } title && !IsAmong(title, quote.Sources))
                findings.Add(new(span, messages.Make(QuotationCodes.AttributionDisagrees, title, NameOf(source))));
        }
    }

    private static string NameOf(QuoteSource source) =>
        (source.Author is null ? "" : source.Author) + $"《{source.Work}{(source.Chapter is null ? "" : "·" + source.Chapter)}》";

    /// <summary>The title that leads up to words: 《…》中有云“…”. Null where none does.</summary>
    private static string? TitleBefore(string text, int start)
    {
        var from = Math.Max(0, start - Reach);
        var close = text.AsSpan(from, start - from).LastIndexOf('》');
        if (close < 0 || text.AsSpan(from + close, start - from - close).IndexOfAny("。！？；\n”") >= 0)
            return null;
        var end = from + close;
        var open = text.AsSpan(Math.Max(0, end - LongestTitle), Math.Min(end, LongestTitle)).LastIndexOf('《');
        return open < 0 ? null : text[(Math.Max(0, end - LongestTitle) + open + 1)..end];
    }

    /// <summary>Whether one of the sources is the work that a title names, or a part of it.</summary>
    private static bool IsAmong(string title, ImmutableArray<QuoteSource> sources)
    {
        var names = title.Split('·', '・', '.');
        return sources.Any(source => names.Any(name => name.Length > 0 && (Agree(name, source.Work) || Agree(name, source.Chapter))));
    }

    private static bool Agree(string name, string? other) =>
        other is { Length: > 0 } && (name.Contains(other, StringComparison.Ordinal) || other.Contains(name, StringComparison.Ordinal) || AreAliases(name, other));

    private static bool AreAliases(string name, string other) => Aliases.Value.Exists(group => group.Contains(name) && group.Contains(other));

    private static readonly Lazy<List<ImmutableHashSet<string>>> Aliases = new(() =>
        [.. SourceData.ReadTable("works").Where(row => row.Length > 5 && row[5].Length > 0)
            .Select(row => row[5].Split(';').Append(row[0]).ToImmutableHashSet())]);
}
