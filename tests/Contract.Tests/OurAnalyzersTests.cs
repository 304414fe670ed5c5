using Analysis.Enumeration;
using Analysis.Keywords;
using Analysis.Quotation;
using Analysis.Segmentation;
using Analysis.Testing;

namespace Analysis.Contract.Tests;

/// <summary>The one contract, kept by every analyzer of every plugin that comes with the command.</summary>
public sealed class OurAnalyzersTests
{
    private static readonly IAnalysisPlugin[] Plugins =
        [new SegmentationPlugin(), new EnumerationPlugin(), new QuotationPlugin(), new KeywordPlugin()];

    private static IEnumerable<TestCaseData> Analyzers()
    {
        var all = Plugins.SelectMany(plugin => PluginContainer.Create(plugin).Analyzers).ToArray();
        return all.Select(analyzer => new TestCaseData(analyzer, all.Where(other => other != analyzer).ToArray())
            .SetArgDisplayNames(analyzer.OutputKey.Name));
    }

    [TestCaseSource(nameof(Analyzers))]
    public void It_keeps_the_contract(Analyzer analyzer, Analyzer[] others) => AnalyzerContract.Check(analyzer, others);

    [Test]
    public void Every_plugin_brings_an_analyzer() =>
        Assert.That(Plugins.Select(plugin => PluginContainer.Create(plugin).Analyzers.Length), Is.All.GreaterThan(0));
}
