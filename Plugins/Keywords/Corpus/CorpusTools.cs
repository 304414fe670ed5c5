using Analysis.Keywords.Corpus.Commands;
using Analysis.Keywords.Corpus.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Analysis.Keywords.Corpus;

/// <summary>What the plugin brings for many articles.</summary>
internal static class CorpusTools
{
    public static void AddCorpusTools(this IServiceCollection services)
    {
        services.AddCorpusAnalyzer<WordFrequencies>();
        services.AddCorpusAnalyzer<WordDispersions>();
        services.AddCorpusAnalyzer<NGramFrequencies>();
        services.AddCommand<FrequenciesCommand>();
        services.AddCommand<DispersionCommand>();
        services.AddCommand<CompareCommand>();
        services.AddCommand<CollocationsCommand>();
        services.AddCommand<KwicCommand>();
    }
}
