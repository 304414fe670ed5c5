using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analysis.Enumeration;

/// <summary>The language data of this room, by the names of its files. Immutable and thread-safe.</summary>
/// <param name="code">The language's code, such as <c>zh</c>: the folder under <c>Data</c>.</param>
internal sealed class EnumerationLanguage(string code)
{
    /// <summary>The entries of a file: see <see cref="LanguageData.ReadLines"/>.</summary>
    public ImmutableArray<string> Lines(string name) =>
        LanguageData.ReadLines(typeof(EnumerationLanguage).Assembly, code, name);

    /// <summary>The entries of a file as a set.</summary>
    public FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The rows of a file: see <see cref="LanguageData.ReadTable"/>.</summary>
    public ImmutableArray<ImmutableArray<string>> Table(string name) =>
        LanguageData.ReadTable(typeof(EnumerationLanguage).Assembly, code, name);
}
