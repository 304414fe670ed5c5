using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Host.Reporting.Tables;

/// <summary>A list within the values of a layer that has a table of its own.</summary>
/// <param name="Name">The list's name: <c>items</c>.</param>
/// <param name="Path">The members that lead to it.</param>
/// <param name="Columns">The columns of its elements.</param>
/// <param name="IsOfSpans">Whether the elements are spans themselves.</param>
internal sealed record ValueList(string Name, ImmutableArray<string> Path, ImmutableArray<ValueColumn> Columns, bool IsOfSpans)
{
    /// <summary>The elements in <paramref name="value"/>; none where there is no such list.</summary>
    public IEnumerable<JsonElement> ElementsOf(JsonElement value)
    {
        foreach (var name in Path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
                return [];
        }

        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
    }

    /// <summary>Where an element stands, or null where it has no place.</summary>
    public TextSpan? SpanOf(JsonElement element) => IsOfSpans
        ? ValueColumn.SpanOf(element)
        : element.ValueKind == JsonValueKind.Object && element.TryGetProperty("span", out var span) ? ValueColumn.SpanOf(span) : null;
}
