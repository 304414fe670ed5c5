using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;

namespace Analysis.Host.Reporting.Tables;

/// <summary>
/// The columns of a type of values, found from how it is written as JSON: members that are one text or number are columns,
/// objects lend theirs (<c>speaker.name</c>), spans are two (<c>cue.start</c>, <c>cue.length</c>), lists of texts or numbers
/// are joined, and lists of objects or spans are counted here and become tables of their own.
/// </summary>
internal sealed class ValueColumns
{
    /// <summary>How deep objects within objects lend their columns: a type may hold itself.</summary>
    private const int Depth = 4;

    private readonly ImmutableArray<ValueColumn>.Builder columns = ImmutableArray.CreateBuilder<ValueColumn>();
    private readonly ImmutableArray<ValueList>.Builder lists = ImmutableArray.CreateBuilder<ValueList>();
    private readonly bool isElement;

    private ValueColumns(bool isElement) => this.isElement = isElement;

    /// <summary>The columns of the values of a layer, and the lists in them that have a table of their own.</summary>
    public static (ImmutableArray<ValueColumn> Columns, ImmutableArray<ValueList> Lists) Of(JsonTypeInfo type)
    {
        var found = new ValueColumns(isElement: false);
        found.AddMembers(type, [], 0);
        return (found.columns.DrainToImmutable(), found.lists.DrainToImmutable());
    }

    /// <summary>The columns of the elements of a list; what is a list in them is counted or joined.</summary>
    public static ImmutableArray<ValueColumn> OfElements(JsonTypeInfo type)
    {
        var found = new ValueColumns(isElement: true);
        if (type.Type != typeof(TextSpan))
            found.AddMembers(type, [], 0);
        return found.columns.DrainToImmutable();
    }

    private void AddMembers(JsonTypeInfo type, ImmutableArray<string> path, int depth)
    {
        foreach (var property in type.Properties.Where(property => property.Get is not null))
        {
            // The place of a value has columns of its own in every table.
            if (path.IsEmpty && property.Name is "span" or "source")
                continue;
            Add(TypeOf(property.PropertyType, type), path.Add(property.Name), depth);
        }
    }

    private void Add(JsonTypeInfo type, ImmutableArray<string> path, int depth)
    {
        var name = string.Join('.', path);
        if (type.Type == typeof(TextSpan))
        {
            // A span in an object is the object's place: speaker.start, and not speaker.span.start.
            var owner = path[^1] == "span" && path.Length > 1 ? string.Join('.', path[..^1]) : name;
            columns.Add(new(new(owner + ".start", TableCellKind.Integer, $"Where {owner} begins in the article's text."), path, ValueReading.Start));
            columns.Add(new(new(owner + ".length", TableCellKind.Integer, $"The length of {owner}."), path, ValueReading.Length));
        }
        else if (type.Kind == JsonTypeInfoKind.Object && depth < Depth)
        {
            AddMembers(type, path, depth + 1);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && type.ElementType is { } element)
        {
            AddList(TypeOf(element, type), name, path);
        }
        else
        {
            columns.Add(new(new(name, KindOf(type.Type), $"The member {name} of the value."), path, ValueReading.Value));
        }
    }

    private void AddList(JsonTypeInfo element, string name, ImmutableArray<string> path)
    {
        var isTable = element.Kind == JsonTypeInfoKind.Object || element.Type == typeof(TextSpan);
        if (!isTable)
        {
            columns.Add(new(new(name, TableCellKind.Text, $"The elements of {name}, with semicolons between them."), path, ValueReading.Joined));
            return;
        }

        columns.Add(new(new(name + ".count", TableCellKind.Integer, $"How many elements {name} has."), path, ValueReading.Count));
        if (!isElement)
            lists.Add(new ValueList(name, path, OfElements(element), element.Type == typeof(TextSpan)));
    }

    private static JsonTypeInfo TypeOf(Type type, JsonTypeInfo within) =>
        within.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static TableCellKind KindOf(Type type) => type.IsEnum ? TableCellKind.Text : Type.GetTypeCode(type) switch
    {
        TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 => TableCellKind.Integer,
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => TableCellKind.Number,
        _ => TableCellKind.Text,
    };
}
