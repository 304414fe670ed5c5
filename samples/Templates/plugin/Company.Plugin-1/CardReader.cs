using System.Collections.Immutable;
using Analysis;

namespace Company.Plugin_1;

/// <summary>Reads .cards: texts behind one another, a line == before each. One file may give any number of texts.</summary>
public sealed class CardReader : DocumentReader
{
    private const string Begin = "==";

    public override ImmutableArray<string> Extensions => [".cards"];

    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        if (reader.ReadLine() != Begin)
            throw new InvalidDataException("A file of cards begins with a line ==.");
        for (var number = 1; !reader.EndOfStream; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var lines = new List<string>();
            while (reader.ReadLine() is { } line && line != Begin)
                lines.Add(line);
            yield return new SourceText(string.Join('\n', lines), $"{name}/{number}");
        }
    }
}
