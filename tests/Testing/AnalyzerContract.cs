using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Analysis.Testing;

/// <summary>
/// What every analyzer keeps, whatever it finds: it survives any text, in any of its languages, stays in range and in
/// order, says the same twice and on four threads, can be written as JSON and read again, and stops when asked to.
/// </summary>
public static class AnalyzerContract
{
    private const int Texts = 300;
    private const int LongText = 5_000_000;
    private const int Attempts = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Checks all of the contract.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="inputs">The analyzers that write what it reads.</param>
    /// <exception cref="ContractException">The analyzer breaks the contract.</exception>
    public static void Check(Analyzer analyzer, params IEnumerable<Analyzer> inputs)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        var pipeline = Pipeline(analyzer, inputs);
        NamesItsLanguages(pipeline, analyzer);
        SurvivesAnyText(pipeline, analyzer);
        SaysTheSameOnFourThreads(pipeline, analyzer);
        StopsWhenAsked(pipeline, analyzer);
    }

    /// <summary>
    /// The languages that it declares are codes such as <c>zh</c> or <c>zh-Hant</c>, each once; an article in another
    /// language gets an empty layer and no fault, and an analyzer that declares none survives a language unheard of.
    /// </summary>
    /// <exception cref="ContractException">One of these doesn't hold.</exception>
    public static void NamesItsLanguages(AnalysisPipeline pipeline, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(analyzer);
        foreach (var language in analyzer.Languages)
        {
            if (!IsLanguageCode(language))
                throw new ContractException($"{analyzer.Name} declares the language '{language}', which is no code such as zh or zh-Hant.");
        }

        if (analyzer.Languages.Distinct(StringComparer.Ordinal).Count() != analyzer.Languages.Length)
            throw new ContractException($"{analyzer.Name} declares a language twice.");
        var layer = LayerOf(pipeline, analyzer, Article.FromText(RandomText.Long(2000), language: "tlh"));
        if (!analyzer.Languages.IsEmpty && layer.Count > 0)
            throw new ContractException($"{analyzer.Name} finds something in a language that it does not declare.");
    }

    private static bool IsLanguageCode(string code)
    {
        var parts = code.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>
    /// On random texts, as they are and as the page reader makes articles of them, in every language declared: no fault,
    /// spans in range and in order, values that can be written and read again, the same result twice.
    /// </summary>
    /// <exception cref="ContractException">One of these doesn't hold.</exception>
    public static void SurvivesAnyText(AnalysisPipeline pipeline, Analyzer analyzer) =>
        RandomText.Of().Sample(
            text =>
            {
                var languages = analyzer.Languages.IsDefaultOrEmpty ? ["zh"] : analyzer.Languages;
                var asItIs = languages.Select(language => Article.FromText(text, language: language));
                foreach (var article in new ArticleReader().Read(new SourceText(text)).Articles.Concat(asItIs))
                    Survives(pipeline, analyzer, article);
            },
            iter: Texts, threads: 1);

    private static void Survives(AnalysisPipeline pipeline, Analyzer analyzer, Article article)
    {
        var layer = LayerOf(pipeline, analyzer, article);
        for (var i = 0; i < layer.Count; i++)
        {
            if (layer.SpanAt(i).End > article.Text.Length)
                throw new ContractException($"{analyzer.Name}: {layer.SpanAt(i)} lies outside of {Show(article.Text)}.");
            if (i > 0 && layer.SpanAt(i) < layer.SpanAt(i - 1))
                throw new ContractException($"{analyzer.Name}: out of order at {layer.SpanAt(i)} in {Show(article.Text)}.");
            _ = layer.CaptionAt(i);
        }

        var written = Written(layer);
        if (!written.AsSpan().SequenceEqual(Written(LayerOf(pipeline, analyzer, article))))
            throw new ContractException($"{analyzer.Name} says two things of one article: {Show(article.Text)}.");
        if (!written.AsSpan().SequenceEqual(Written(ReadAgain(analyzer, written))))
            throw new ContractException($"{analyzer.Name}: what is written is not what is read again, of {Show(article.Text)}.");
    }

    /// <summary>One analyzer on four threads at once says what it says alone.</summary>
    /// <exception cref="ContractException">It doesn't.</exception>
    public static void SaysTheSameOnFourThreads(AnalysisPipeline pipeline, Analyzer analyzer)
    {
        var articles = Enumerable.Range(1, 24).Select(i => Article.FromText(RandomText.Long(400 * i))).ToArray();
        var alone = articles.Select(article => Written(LayerOf(pipeline, analyzer, article))).ToArray();
        var together = new byte[articles.Length * 4][];
        var threads = Enumerable.Range(0, 4).Select(thread => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < articles.Length; i++)
                {
                    var at = (i + thread * 6) % articles.Length;
                    together[thread * articles.Length + at] = Written(LayerOf(pipeline, analyzer, articles[at]));
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        try
        {
            Task.WaitAll([.. threads]);
        }
        catch (AggregateException failures)
        {
            throw new ContractException($"{analyzer.Name} fails on four threads: {failures.InnerException?.Message}");
        }

        for (var i = 0; i < together.Length; i++)
        {
            if (!together[i].AsSpan().SequenceEqual(alone[i % articles.Length]))
                throw new ContractException($"{analyzer.Name} says another thing on four threads of article {i % articles.Length}.");
        }
    }

    /// <summary>
    /// Cancelled at several moments of a ten-megabyte article, it stops within a tenth of a second. A moment counts as
    /// missed only if it is missed ten times running, since the machine may be busy with something else.
    /// </summary>
    /// <exception cref="ContractException">It goes on for longer.</exception>
    public static void StopsWhenAsked(AnalysisPipeline pipeline, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(analyzer);
        var article = Article.FromText(RandomText.Long(LongText));
        foreach (var delay in new[] { 0, 60, 150, 300, 600, 1200, 2400 })
        {
            var best = TimeSpan.MaxValue;
            for (var attempt = 0; attempt < Attempts && best > Patience; attempt++)
            {
                if (!TryCancel(pipeline, article, TimeSpan.FromMilliseconds(delay), out var took))
                    return; // done before it was asked to stop; later moments say nothing more
                best = took < best ? took : best;
            }

            if (best > Patience)
                throw new ContractException($"{analyzer.Name} went on for {best.TotalMilliseconds:F0} ms when cancelled after {delay} ms.");
        }
    }

    /// <summary>Whether the analysis was still going on when it was cancelled, and for how long it went on then.</summary>
    private static bool TryCancel(AnalysisPipeline pipeline, Article article, TimeSpan delay, out TimeSpan took)
    {
        using var cancellation = new CancellationTokenSource();
        long asked = 0;
        var timer = new Thread(() =>
        {
            Thread.Sleep(delay);
            Volatile.Write(ref asked, Stopwatch.GetTimestamp());
            cancellation.Cancel();
        });
        timer.Start();
        try
        {
            pipeline.Analyze(article, cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // As it should be.
        }

        var done = Stopwatch.GetTimestamp();
        var stopped = Volatile.Read(ref asked);
        timer.Join();
        took = stopped == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(stopped, done);
        return stopped != 0;
    }

    private static AnalysisPipeline Pipeline(Analyzer analyzer, IEnumerable<Analyzer> inputs)
    {
        var builder = new PipelineBuilder().Add(analyzer);
        foreach (var input in inputs)
            builder.Add(input);
        return builder.Only(analyzer.OutputKey.Name).Build();
    }

    private static AnnotationLayer LayerOf(AnalysisPipeline pipeline, Analyzer analyzer, Article article)
    {
        var result = pipeline.Analyze(article);
        if (result.Faults.FirstOrDefault() is { } fault)
            throw new ContractException($"{fault.Analyzer} failed on {Show(article.Text)}: {fault.Exception ?? (object)fault.Message}");
        return result.Layers[analyzer.OutputKey.Name];
    }

    private static AnnotationLayer ReadAgain(Analyzer analyzer, byte[] written)
    {
        using var document = JsonDocument.Parse(written);
        try
        {
            return analyzer.OutputKey.Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new ContractException($"{analyzer.Name}: what it writes cannot be read again: {exception.Message}");
        }
    }

    private static byte[] Written(AnnotationLayer layer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            layer.WriteTo(writer);
        using (JsonDocument.Parse(buffer.WrittenMemory))
            return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A text as a C# literal, so that a failing one can be put into a test.</summary>
    private static string Show(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (var c in text.Length > 400 ? text[..400] : text)
            shown.Append(c < ' ' || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c is '"' or '\\' ? $"\\{c}" : c.ToString());
        return shown.Append('"').ToString();
    }
}
