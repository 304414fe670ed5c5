using System.Collections.Immutable;

namespace Analysis.Host.Reading.Records;

/// <summary>Which field of a record is what: as the user says, else by the names that are usual. Immutable.</summary>
internal sealed class FieldNames
{
    /// <summary>The usual names alone.</summary>
    public static readonly FieldNames Usual = new([]);

    private readonly ImmutableArray<string?> named;
    private readonly Lazy<ILookup<FieldRole, string>> usual;

    /// <summary>Field names that the user gave, each at the place of its <see cref="FieldRole"/>; null or missing: none.</summary>
    public FieldNames(ImmutableArray<string?> named)
    {
        this.named = named;
        // Read when the first record comes, since most runs have none.
        usual = new(() => LanguageData.ReadTable(typeof(FieldNames).Assembly, "und", "record-fields")
            .SelectMany(row => row.Skip(1), (row, name) => (Role: Enum.Parse<FieldRole>(row[0], ignoreCase: true), Name: name))
            .ToLookup(field => field.Role, field => field.Name));
    }

    /// <summary>The place of the field of a role among <paramref name="fields"/>, or -1.</summary>
    /// <exception cref="InputException">The user named a field that is not among them, or there is none that could be the text.</exception>
    public int PlaceOf(FieldRole role, IReadOnlyList<string> fields)
    {
        if ((int)role < named.Length && named[(int)role] is { } name)
        {
            var place = IndexOf(fields, name);
            // Of a text, a title that some records lack is no mistake.
            return place >= 0 || role != FieldRole.Text ? place : throw Missing(fields);
        }

        foreach (var usualName in usual.Value[role])
        {
            if (IndexOf(fields, usualName) is >= 0 and var place)
                return place;
        }

        return role == FieldRole.Text ? throw Missing(fields) : -1;
    }

    private static int IndexOf(IReadOnlyList<string> fields, string name)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (string.Equals(fields[i].Trim(), name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private static InputException Missing(IReadOnlyList<string> fields) =>
        new(InputProblemKind.FieldMissing, $"the fields are {string.Join(", ", fields.Take(20))}{(fields.Count > 20 ? ", …" : "")}");
}
