using System.Text;
using Analysis;

namespace Keywords.Tests.Corpus;

/// <summary>Small corpora for these tests, and tables as text to compare.</summary>
internal static class CorpusSample
{
    public static AnalysisPipeline Pipeline { get; } =
        new PipelineBuilder().Add(Sample.Segmenter().With(WordClass.Noun, "乡村 振兴 产业 茶园 合作社", -9)).Build();

    /// <summary>Articles with these texts, called a, b, c and so on.</summary>
    public static AnnotatedArticle[] Articles(params IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => Pipeline.Analyze(Article.FromText(text, ((char)('a' + i)).ToString())))];

    public static Table TableOf(CorpusAnalyzer analyzer, params IEnumerable<AnnotatedArticle> articles)
    {
        using var run = analyzer.Begin();
        foreach (var article in articles)
            run.Add(article);
        return run.Complete();
    }

    /// <summary>The table in parts, each a run of its own, merged in the order of the parts.</summary>
    public static Table MergedTableOf(CorpusAnalyzer analyzer, params IEnumerable<AnnotatedArticle[]> parts)
    {
        using var whole = analyzer.Begin();
        foreach (var part in parts)
        {
            var run = analyzer.Begin();
            foreach (var article in part)
                run.Add(article);
            whole.Merge(run);
        }

        return whole.Complete();
    }

    /// <summary>Every cell and every line of the method, to the last digit.</summary>
    public static string Written(Table table)
    {
        var text = new StringBuilder();
        foreach (var (name, what) in table.Method)
            text.Append(name).Append('=').Append(what).Append('\n');
        foreach (var row in table.Rows)
            text.AppendJoin('\t', row).Append('\n');
        return text.ToString();
    }

    /// <summary>The cells of a row, found by its first, as text under the columns' names.</summary>
    public static Dictionary<string, string> Row(Table table, string first)
    {
        var row = table.Rows.Single(row => row[0].ToString() == first);
        return table.Columns.Select((column, i) => (column.Name, row[i].ToString())).ToDictionary(cell => cell.Name, cell => cell.Item2);
    }
}
