using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<CardReader.CardReaderPlugin>]

namespace CardReader;

/// <summary>Reads a format of its own: .cards, one file with a card for each article of a clipping box.</summary>
public sealed class CardReaderPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddReader<CardFileReader>();
}
