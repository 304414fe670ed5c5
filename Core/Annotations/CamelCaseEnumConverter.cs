using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis;

/// <summary>
/// Writes an enumeration's values as the output format wants them, in camelCase. To be set on the enumeration itself:
/// the source generator alone would write <c>"Indirect"</c>.
/// </summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase)
    where TEnum : struct, Enum;
