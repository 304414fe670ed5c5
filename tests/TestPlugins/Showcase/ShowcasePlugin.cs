using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.Showcase.ShowcasePlugin>]

namespace TestPlugins.Showcase;

/// <summary>Writes the three layers that the pretty report has a form for, by the simplest rules.</summary>
public sealed class ShowcasePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddAnalyzer<Enumerations>().AddAnalyzer<Quotations>().AddAnalyzer<Keywords>();
}

public sealed record Enumeration(string Kind, string? Frame, ImmutableArray<Item> Items, Announcement? Announced, Parent? Parent, double Confidence);

public sealed record Item(TextSpan Span, TextSpan? Marker, int Ordinal);

public sealed record Announcement(TextSpan Span, string Text, int Count, string Status);

public sealed record Parent(int Group, int Item);

public sealed record Quotation(string Mode, string Kind, Speaker? Speaker, Cue? Cue, string Verdict);

public sealed record Speaker(string Name, TextSpan? Span);

public sealed record Cue(string Text, TextSpan Span);

public sealed record Keyword(string Term, int Count, int Rank, ImmutableArray<TextSpan> Spans);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Enumeration))]
[JsonSerializable(typeof(Quotation))]
[JsonSerializable(typeof(Keyword))]
internal sealed partial class ShowcaseJson : JsonSerializerContext;

/// <summary>Items are the sentences' parts that begin with 一是, 二是 …; 其一, 其二 are enumerations inside such a part.</summary>
public sealed class Enumerations : Analyzer<Enumeration>
{
    private const string Numbers = "一二三四五";

    public override LayerKey<Enumeration> Output { get; } = new("enumeration", ShowcaseJson.Default.Enumeration);

    public override IEnumerable<Annotation<Enumeration>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var outer = Items(text, new TextSpan(0, text.Length), "{0}是", "；。");
        if (outer.IsEmpty)
            yield break;
        var announced = text.IndexOf("三件事", StringComparison.Ordinal) is >= 0 and var at
            ? new Announcement(new TextSpan(at, at + 3), "三件事", 3, outer.Length == 3 ? "agrees" : "disagrees")
            : null;
        yield return new(new TextSpan(outer[0].Span.Start, outer[^1].Span.End),
            new Enumeration("ordinal", "一是…二是…", outer, announced, null, 0.9));
        for (var i = 0; i < outer.Length; i++)
        {
            var inner = Items(text, outer[i].Span, "其{0}", "，；。");
            if (!inner.IsEmpty)
                yield return new(new TextSpan(inner[0].Span.Start, inner[^1].Span.End),
                    new Enumeration("ordinal", null, inner, null, new Parent(0, i), 0.8));
        }
    }

    private static ImmutableArray<Item> Items(string text, TextSpan within, string marker, string ends)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        var from = within.Start;
        foreach (var number in Numbers)
        {
            var words = string.Format(System.Globalization.CultureInfo.InvariantCulture, marker, number);
            var start = text.IndexOf(words, from, within.End - from, StringComparison.Ordinal);
            if (start < 0)
                break;
            var end = text.IndexOfAny(ends.ToCharArray(), start, within.End - start);
            from = end < 0 ? within.End : end;
            items.Add(new Item(new TextSpan(start, from), new TextSpan(start, start + words.Length), items.Count + 1));
        }

        return items.DrainToImmutable();
    }
}

/// <summary>What stands between “ and ”; said by the two characters before 说 in front of it.</summary>
public sealed class Quotations : Analyzer<Quotation>
{
    public override LayerKey<Quotation> Output { get; } = new("quotation", ShowcaseJson.Default.Quotation);

    public override IEnumerable<Annotation<Quotation>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        for (var open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = text.IndexOf('”', open);
            if (close < 0)
                yield break;
            var span = new TextSpan(open + 1, close);
            if (open >= 4 && text[open - 1] == '：' && text[open - 2] == '说')
                yield return new(span, new Quotation("direct", "speech",
                    new Speaker(text[(open - 4)..(open - 2)], new TextSpan(open - 4, open - 2)),
                    new Cue("说", new TextSpan(open - 2, open - 1)), "notChecked"));
            else
                yield return new(span, new Quotation("direct", span.Length < 6 ? "term" : "saying", null, null, "variant"));
        }
    }
}

/// <summary>Two words, counted.</summary>
public sealed class Keywords : Analyzer<Keyword>
{
    public override LayerKey<Keyword> Output { get; } = new("keyword", ShowcaseJson.Default.Keyword);

    public override IEnumerable<Annotation<Keyword>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var rank = 0;
        foreach (var term in (string[])["种树", "浇水"])
        {
            var spans = ImmutableArray.CreateBuilder<TextSpan>();
            for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
                spans.Add(new TextSpan(at, at + term.Length));
            if (spans.Count > 0)
                yield return new(new TextSpan(0, text.Length), new Keyword(term, spans.Count, ++rank, spans.DrainToImmutable()));
        }
    }
}
