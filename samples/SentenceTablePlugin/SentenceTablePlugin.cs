using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<SentenceTable.SentenceTablePlugin>]

namespace SentenceTable;

/// <summary>Brings a table over all articles of a run, <c>--corpus</c>: how long sentences are in each outlet.</summary>
public sealed class SentenceTablePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddCorpusAnalyzer<SentenceLengths>();
}
