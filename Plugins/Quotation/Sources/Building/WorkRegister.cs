using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Formats;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Building;

/// <summary>Gives works and chapters their records, from what the corpus says and the table of works knows.</summary>
internal sealed class WorkRegister(WorkTable table, StringHeap strings)
{
    private readonly Dictionary<(string Name, string? Author, string? Dynasty), int> numbers = [];
    private readonly List<WorkRecord> works = [];
    private readonly HashSet<(int Work, string Title)> ownWorks = [];

    public IReadOnlyList<WorkRecord> Works => works;

    /// <summary>The number of works, those inside collections counted each.</summary>
    public int Count => works.Count(work => !work.IsCollection) + ownWorks.Count;

    /// <summary>The number of the work that a text stands in, and the title of its chapter there.</summary>
    public (int Work, string? Chapter) Place(CorpusFile file, CorpusText text)
    {
        var simple = CharacterFolding.Chinese;
        var name = simple.Simplify(text.Work ?? file.Name);
        var entry = table.Find(name) ?? (text.Work is null ? table.Find(file.Folder) : null);
        var isCollection = entry?.IsCollection ?? text.Work is null;
        var chapter = text.Chapter is null ? null : simple.Simplify(text.Chapter);
        var said = text.Author is null ? null : simple.Simplify(text.Author);
        var author = isCollection ? said ?? entry?.Author : entry?.Author ?? (entry is null ? said : null);
        var saidDynasty = text.Dynasty is null ? null : simple.Simplify(text.Dynasty).TrimEnd('代', '朝');
        var lived = table.FindAuthor(author);
        var dynasty = isCollection ? saidDynasty ?? lived.Dynasty ?? entry?.Dynasty
            : entry?.Dynasty ?? saidDynasty ?? lived.Dynasty;
        var year = (isCollection ? null : entry?.Year) ?? lived.Year ?? table.YearOfDynasty(dynasty) ?? entry?.Year;
        name = entry?.Name ?? name;
        if (chapter == name)
            chapter = null;
        var key = (name, author, dynasty);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = works.Count;
            numbers.Add(key, number);
            works.Add(new WorkRecord(
                strings.Add(name), strings.Add(author), strings.Add(dynasty), year ?? WorkRecord.UnknownYear,
                (byte)(entry?.Tier ?? WorkTier.Literature),
                (isCollection ? WorkFlags.Collection : 0) | (table.IsAnonymous(author) ? WorkFlags.Anonymous : 0)));
        }

        if (isCollection && chapter is not null)
            ownWorks.Add((number, chapter));
        return (number, chapter);
    }
}
