using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Formats;

/// <summary>
/// What is known of works and authors, from rows <c>work, author, dynasty, year, tier, aliases, kind</c> where all but
/// the first may be empty or missing. Aliases stand apart by <c>;</c>: another name of the work, also that of a file, or
/// <c>part=chapter</c>, a name of a part of a chapter, or <c>book/</c>, a book that is a part of the work. The kind <c>collection</c> says that its chapters are works of
/// their own. Later rows win. Immutable.
/// </summary>
internal sealed class WorkTable
{
    private readonly Dictionary<string, WorkEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Dynasty, short? Year)> authors = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> anonymous;
    private readonly ImmutableArray<string> reprints;
    private readonly Dictionary<string, short> dynasties = new(StringComparer.Ordinal);

    /// <summary>The project's own table, and the rows of a corpus over it.</summary>
    public WorkTable(IEnumerable<string> corpusRows)
    {
        foreach (var row in SourceData.ReadTable("dynasties"))
        {
            foreach (var name in row[1..])
                dynasties[name] = short.Parse(row[0], CultureInfo.InvariantCulture);
        }

        anonymous = SourceData.ReadLines("anonymous").ToFrozenSet(StringComparer.Ordinal);
        reprints = SourceData.ReadLines("reprints");
        foreach (var row in SourceData.ReadTable("authors"))
            authors[row[0]] = (row[1], row.Length > 2 ? YearOf(row[2]) : null);
        foreach (var row in SourceData.ReadTable("works"))
            Add(row);
        foreach (var row in corpusRows)
            Add([.. row.Split('\t', StringSplitOptions.TrimEntries)]);
    }

    /// <summary>The entry of a work by its name, one of its aliases or a file's name; null where it is not known.</summary>
    public WorkEntry? Find(string name) => entries.GetValueOrDefault(KeyOf(name));

    /// <summary>When an author lived and wrote, so far as known.</summary>
    public (string? Dynasty, short? Year) FindAuthor(string? author) =>
        author is null ? default : authors.GetValueOrDefault(author);

    /// <summary>Whether an author is none: not said, or said to be unknown.</summary>
    public bool IsAnonymous(string? author) => author is null || anonymous.Contains(author);

    /// <summary>Whether a title is one under which an anthology printed a poem again.</summary>
    public bool IsReprint(string? title) => title is not null && reprints.Any(heading => title.StartsWith(heading, StringComparison.Ordinal));

    /// <summary>A year that stands for a time; null where the time is not known.</summary>
    public short? YearOfDynasty(string? dynasty)
    {
        if (dynasty is null)
            return null;
        return dynasties.TryGetValue(dynasty, out var year) || dynasties.TryGetValue(dynasty.TrimEnd('代', '朝'), out year) ? year : null;
    }

    private void Add(ImmutableArray<string> row)
    {
        string? Column(int column) => column < row.Length && row[column].Length > 0 ? row[column] : null;
        if (Column(0) is not { } name)
            return;
        var names = new List<string> { name };
        var books = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var parts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var alias in (Column(5) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (alias.IndexOf('=') is > 0 and var equals)
                parts[alias[..equals]] = alias[(equals + 1)..];
            else
                names.Add(alias.TrimEnd('/'));
            if (alias.EndsWith('/'))
                books.Add(alias.TrimEnd('/'));
        }

        var tier = int.TryParse(Column(4), CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 4
            ? (WorkTier)number : WorkTier.Literature;
        var entry = new WorkEntry(
            name, Column(1), Column(2), YearOf(Column(3)), tier, Column(6) == "collection", parts.ToImmutable(), books.ToImmutable());
        foreach (var each in names)
            entries[KeyOf(each)] = entry;
    }

    private static short? YearOf(string? text) =>
        short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string KeyOf(string name) => CharacterFolding.Chinese.Simplify(name.Trim().ToLowerInvariant());
}
