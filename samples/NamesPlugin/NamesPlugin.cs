using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<Names.NamesPlugin>]

namespace Names;

/// <summary>Collects who and where: a layer of names in each article, and a table of them over all articles of a run.</summary>
public sealed class NamesPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddAnalyzer<NameCollector>()
        .AddCorpusAnalyzer<NameTable>();
}
