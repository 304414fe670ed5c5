using System.Collections.Immutable;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.WithReader.WithReaderPlugin>]

namespace TestPlugins.WithReader;

public sealed class WithReaderPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddReader<CardReader>();
}

/// <summary>Reads .cards: documents with lines of = between them, each beginning with the line of its date.</summary>
public sealed class CardReader : DocumentReader
{
    public override ImmutableArray<string> Extensions => [".cards"];

    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        var number = 0;
        foreach (var card in reader.ReadToEnd().Split("====\n"))
        {
            var end = card.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0)
                throw new InvalidDataException("A card begins with the line of its date.");
            yield return new SourceText(card[(end + 1)..], $"{name}/{++number}", "utf-8",
                ImmutableSortedDictionary<string, string>.Empty.Add("date", card[..end]));
        }
    }
}
