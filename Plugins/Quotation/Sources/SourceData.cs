using System.Collections.Immutable;

namespace Analysis.Quotation.Sources;

/// <summary>The data files of this room, <c>Data/sources/zh/&lt;name&gt;.txt</c>; see <see cref="LanguageData"/>.</summary>
internal static class SourceData
{
    private const string Language = "sources/zh";

    /// <inheritdoc cref="LanguageData.ReadLines"/>
    public static ImmutableArray<string> ReadLines(string name) =>
        LanguageData.ReadLines(typeof(SourceData).Assembly, Language, name);

    /// <inheritdoc cref="LanguageData.ReadTable"/>
    public static ImmutableArray<ImmutableArray<string>> ReadTable(string name) =>
        LanguageData.ReadTable(typeof(SourceData).Assembly, Language, name);
}
