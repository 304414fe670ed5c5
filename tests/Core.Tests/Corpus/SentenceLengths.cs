using System.Collections.Immutable;
using Analysis;

namespace Core.Tests.Corpus;

/// <summary>The lengths of sentences and how often each occurs.</summary>
internal sealed class SentenceLengths : CorpusAnalyzer<SentenceLengths.State>
{
    public override string TableName => "sentenceLength";

    public override ImmutableArray<string> Languages => ["zh"];

    public override State CreateState() => new();

    public override void Add(State state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        foreach (var sentence in article.Article.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
            state.Counts[sentence.Span.Length] = state.Counts.GetValueOrDefault(sentence.Span.Length) + 1;
    }

    public override void Merge(State state, State other)
    {
        foreach (var (length, count) in other.Counts)
            state.Counts[length] = state.Counts.GetValueOrDefault(length) + count;
    }

    public override Table Complete(State state, CancellationToken cancellationToken)
    {
        var total = (double)state.Counts.Values.Sum();
        return new Table(
            TableName,
            [
                new("length", TableCellKind.Integer, "UTF-16 code units."),
                new("count", TableCellKind.Integer, "Sentences."),
                new("share", TableCellKind.Number, "Of all sentences, 0 to 1."),
            ],
            [.. state.Counts.Select(pair => ImmutableArray.Create<TableCell>(pair.Key, pair.Value, pair.Value / total))],
            [new("unit", "sentence")]);
    }

    public sealed class State : IDisposable
    {
        public static int Disposed;

        public SortedDictionary<int, long> Counts { get; } = [];

        public void Dispose() => Interlocked.Increment(ref Disposed);
    }
}
