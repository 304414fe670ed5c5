namespace Analysis.Quotation.Attribution;

/// <summary>The persons of one article, and the posts that they are named with.</summary>
internal sealed class Cast
{
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<string, string> byTitle = new(StringComparer.Ordinal);

    private readonly Dictionary<char, string> bySurname = [];

    public Cast() => lookup = persons.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyCollection<string> Persons => persons;

    public IReadOnlyCollection<string> Titles => byTitle.Keys;

    public bool IsPerson(ReadOnlySpan<char> name) => lookup.Contains(name);

    public void Add(Mention mention)
    {
        if (mention.Kind != MentionKind.Person)
            return;
        persons.Add(mention.Name);
        if (mention.Title is { } title)
            byTitle.TryAdd(title, mention.Name);
        bySurname.TryAdd(mention.Name[0], mention.Name);
    }

    /// <summary>The fullest name in the article for whom <paramref name="mention"/> means.</summary>
    public string NameOf(Mention mention)
    {
        if (mention is not { Kind: MentionKind.Title, Title: { } title })
            return mention.Name;
        if (mention.Name.Length == title.Length + 1 && bySurname.TryGetValue(mention.Name[0], out var namesake))
            return namesake;
        return mention.Name.Length <= title.Length + 1 && byTitle.TryGetValue(title, out var holder) ? holder : mention.Name;
    }
}
