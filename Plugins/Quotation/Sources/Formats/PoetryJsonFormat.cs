using System.Text.Json;

namespace Analysis.Quotation.Sources.Formats;

/// <summary>
/// The JSON files of the collection chinese-poetry: objects with lines under <c>paragraphs</c>, <c>para</c> or
/// <c>content</c>, in lists or below the parts of a book. One with an <c>author</c> is a work of its own, else it is a
/// chapter of the book; <c>comment</c> is commentary. Lists of persons and introductions hold none of these.
/// </summary>
internal sealed class PoetryJsonFormat : ICorpusFormat
{
    /// <summary>Deeper than any book is divided.</summary>
    private const int DeepestPart = 8;
    private static readonly string[] Extension = [".json"];
    private static readonly string[] LineNames = ["paragraphs", "para", "content"];
    private static readonly string[] PartNames = ["content"];

    public ReadOnlySpan<string> Extensions => Extension;

    public IEnumerable<CorpusText> Read(CorpusFile file)
    {
        var texts = new List<CorpusText>();
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file.Path));
            var root = json.RootElement;
            var book = root.ValueKind == JsonValueKind.Object ? StringOf(root, "title") : null;
            ReadPart(root, book ?? file.Name, depth: 0, texts);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"no JSON: {exception.Message}", exception);
        }

        return texts;
    }

    private static void ReadPart(JsonElement element, string book, int depth, List<CorpusText> texts)
    {
        if (depth > DeepestPart)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                ReadPart(item, book, depth + 1, texts);
        }
        else if (element.ValueKind == JsonValueKind.Object && !ReadLines(element, book, texts))
        {
            foreach (var name in PartNames)
            {
                if (element.TryGetProperty(name, out var parts))
                    ReadPart(parts, book, depth + 1, texts);
            }
        }
    }

    /// <summary>Reads an object that holds lines itself; false where it holds none.</summary>
    private static bool ReadLines(JsonElement element, string book, List<CorpusText> texts)
    {
        var any = false;
        foreach (var name in LineNames)
        {
            if (!element.TryGetProperty(name, out var lines))
                continue;
            var isText = lines.ValueKind == JsonValueKind.String
                || (lines.ValueKind == JsonValueKind.Array && lines.EnumerateArray().Any(line => line.ValueKind == JsonValueKind.String));
            if (!isText)
                continue;
            AddLines(element, lines, book, isNote: false, texts);
            any = true;
        }

        if (any && element.TryGetProperty("comment", out var comment))
            AddLines(element, comment, book, isNote: true, texts);
        return any;
    }

    private static void AddLines(JsonElement element, JsonElement lines, string book, bool isNote, List<CorpusText> texts)
    {
        var (dynasty, author) = AuthorName.Read(StringOf(element, "author"));
        var title = StringOf(element, "title") ?? StringOf(element, "rhythmic");
        // 鹿鸣之什 and the like count off tens of poems; nobody cites them.
        var places = new[] { StringOf(element, "chapter"), StringOf(element, "section"), StringOf(element, "subchapter"), title };
        var source = StringOf(element, "source") is ['《', .., '》'] named ? named[1..^1].Split('·') : null;
        var isOwn = author is not null && source is null;
        var work = isOwn ? null : source?[0] ?? book;
        var chapter = isOwn ? title ?? places[0] : string.Join('·', places.Where(place => place?.EndsWith("之什", StringComparison.Ordinal) == false).Distinct());
        var all = lines.ValueKind == JsonValueKind.Array ? lines.EnumerateArray() : Enumerable.Repeat(lines, 1);
        var text = string.Join('\n', all.Where(line => line.ValueKind == JsonValueKind.String).Select(line => line.GetString()!.Trim()));
        if (text.Length > 0)
            texts.Add(new CorpusText(work, chapter, author, dynasty, text, isNote));
    }

    private static string? StringOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && value.GetString()!.Trim() is { Length: > 0 } text
            ? text : null;
}
