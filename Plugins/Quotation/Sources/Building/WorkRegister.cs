using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Formats;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Building;

/// <summary>Gives works and chapters their records, from what the corpus says and the table of works knows.</summary>
internal sealed class WorkRegister(WorkTable table, StringHeap strings)
{
    /// <summary>Of authors of a time those come first of whom more is known; the others count as late in it.</summary>
    private const int LateInDynasty = 120;

    private readonly Dictionary<(string Name, string? Author, string? Dynasty, bool IsReprint), int> numbers = [];
    private readonly List<WorkRecord> works = [];
    private readonly Biographies lives = new();
    private (string Work, string Chapter) openChapter;
    private string? openPart;
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
        var dated = (isCollection && said is not null ? null : entry?.Year) ?? lived.Year;
        var year = dated ?? table.YearOfDynasty(dynasty) + LateInDynasty ?? entry?.Year;
        if (entry?.Books.Contains(name) == true)
            chapter = chapter is null ? name : $"{name}·{chapter}";
        name = entry?.Name ?? name;
        if (chapter == name)
            chapter = null;
        if (entry is { IsCollection: false })
            chapter = PartOf(entry, chapter, text.Text);
        var isReprint = isCollection && table.IsReprint(chapter);
        var key = (name, author, dynasty, isReprint);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = works.Count;
            numbers.Add(key, number);
            works.Add(new WorkRecord(
                strings.Add(name), strings.Add(author), strings.Add(dynasty), (short?)year ?? WorkRecord.UnknownYear,
                (byte)(entry?.Tier ?? WorkTier.Literature),
                (isCollection ? WorkFlags.Collection : 0) | (dated is null ? WorkFlags.Undated : 0) | (table.IsAnonymous(author) ? WorkFlags.Anonymous : 0) | (isReprint ? WorkFlags.Reprint : 0)));
        }

        if (isCollection && chapter is not null)
            ownWorks.Add((number, chapter));
        return (number, chapter);
    }

    /// <summary>The part of a chapter that a paragraph begins, or goes on with: a life in a history, or what has a name of its own.</summary>
    private string? PartOf(WorkEntry entry, string? chapter, string paragraph)
    {
        if (chapter is null || (entry.ChapterAliases.IsEmpty && !(entry.Tier == WorkTier.History && Biographies.AreIn(chapter))))
            return chapter;
        if (openChapter != (entry.Name, chapter))
            (openChapter, openPart) = ((entry.Name, chapter), null);
        foreach (var (part, whole) in entry.ChapterAliases)
        {
            if (chapter.EndsWith(whole, StringComparison.Ordinal) && paragraph.StartsWith(part.TrimEnd('传'), StringComparison.Ordinal))
                openPart = part;
        }

        if (Biographies.AreIn(chapter))
            openPart = lives.TitleOf(paragraph) ?? openPart;
        return openPart is null || chapter.EndsWith(openPart, StringComparison.Ordinal)
            ? chapter : string.Concat(chapter.AsSpan(0, chapter.LastIndexOf('·') + 1), openPart);
    }
}
