using System.Collections.Immutable;

namespace Analysis.Host.Reading.Paths;

/// <summary>
/// Takes what is known of texts from the names of their files: <c>{outlet}/{date}-{title}</c>. A field is as short as what
/// stands behind it allows and never holds a <c>/</c>; the pattern fits the end of a path, with or without its ending.
/// Immutable.
/// </summary>
internal sealed class NamePattern
{
    private readonly ImmutableArray<string> literals;
    private readonly ImmutableArray<string> fields;
    private readonly int names;

    private NamePattern(ImmutableArray<string> literals, ImmutableArray<string> fields, int names) =>
        (this.literals, this.fields, this.names) = (literals, fields, names);

    /// <summary>Reads a pattern, or returns null where it is none: no field, one without a name, two without anything between.</summary>
    public static NamePattern? Read(string pattern)
    {
        var literals = ImmutableArray.CreateBuilder<string>();
        var fields = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', at))
        {
            var close = pattern.IndexOf('}', open);
            if (close <= open + 1 || fields.Count > 0 && open == at)
                return null;
            literals.Add(pattern[at..open]);
            fields.Add(pattern[(open + 1)..close]);
            at = close + 1;
        }

        literals.Add(pattern[at..]);
        return fields.Count == 0 ? null : new NamePattern(literals.DrainToImmutable(), fields.DrainToImmutable(), pattern.Count(c => c == '/') + 1);
    }

    /// <summary>The fields and what they are in a path, or null where the pattern does not fit it.</summary>
    public ImmutableSortedDictionary<string, string>? Match(string path)
    {
        var parts = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < names)
            return null;
        var end = string.Join('/', parts[^names..]);
        var withoutEnding = end[..^Path.GetExtension(end).Length];
        // A field at the end is not meant to take the ending in.
        return literals[^1].Length == 0 ? MatchWhole(withoutEnding) : MatchWhole(end) ?? MatchWhole(withoutEnding);
    }

    private ImmutableSortedDictionary<string, string>? MatchWhole(string text)
    {
        if (!text.StartsWith(literals[0], StringComparison.Ordinal))
            return null;
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var at = literals[0].Length;
        for (var i = 0; i < fields.Length; i++)
        {
            var literal = literals[i + 1];
            var isLast = i == fields.Length - 1;
            var end = literal.Length == 0 ? text.Length
                : isLast ? text.Length - literal.Length
                : at < text.Length ? text.IndexOf(literal, at + 1, StringComparison.Ordinal)
                : -1;
            if (end <= at || isLast && !text.EndsWith(literal, StringComparison.Ordinal) || text.AsSpan(at, end - at).Contains('/'))
                return null;
            values[fields[i]] = text[at..end];
            at = end + literal.Length;
        }

        return values.ToImmutable();
    }
}
