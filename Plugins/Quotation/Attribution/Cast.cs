namespace Analysis.Quotation.Attribution;

/// <summary>The persons of one article, and the posts that they are named with.</summary>
internal sealed class Cast
{
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<string, string> byTitle = new(StringComparer.Ordinal);

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
    }

    /// <summary>The fullest name in the article for whom <paramref name="mention"/> means.</summary>
    public string NameOf(Mention mention)
    {
        if (mention.Kind == MentionKind.Title && mention.Title is { } title && byTitle.TryGetValue(title, out var name)
            && mention.Name.Length <= title.Length + 1)
            return name;
        return mention.Name;
    }

    /// <summary>The person with that post, or null.</summary>
    public string? Holder(string title) => byTitle.GetValueOrDefault(title);
}
