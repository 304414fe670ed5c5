using System.Collections.Immutable;
using Analysis;

namespace CardReader;

/// <summary>
/// Cards stand behind one another, each a line <c>== date outlet</c> and then the text. What the line says becomes the
/// articles' metadata and so comes along into every output.
/// </summary>
public sealed class CardFileReader : DocumentReader
{
    private const string Begin = "== ";

    public override ImmutableArray<string> Extensions => [".cards"];

    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        var head = reader.ReadLine();
        if (head?.StartsWith(Begin, StringComparison.Ordinal) is not true)
            throw new InvalidDataException("A card begins with a line '== date outlet'.");
        for (var number = 1; head is not null; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var metadata = MetadataIn(head);
            var lines = new List<string>();
            while ((head = reader.ReadLine()) is not null && !head.StartsWith(Begin, StringComparison.Ordinal))
                lines.Add(head);
            yield return new SourceText(string.Join('\n', lines), $"{name}/{number}", "utf-8", metadata);
        }
    }

    private static ImmutableSortedDictionary<string, string> MetadataIn(string head) =>
        head[Begin.Length..].Split(' ', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } date, { Length: > 0 } outlet]
            ? ImmutableSortedDictionary<string, string>.Empty.Add("date", date).Add("outlet", outlet)
            : throw new InvalidDataException($"'{head}' is not '== date outlet'.");
}
