using System.Buffers;
using System.Collections.Immutable;
using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Words;

/// <summary>The words that are no terms, and those too general to be one alone. Immutable and thread-safe.</summary>
internal sealed class WordLexicon
{
    private readonly TraitTable listed;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> latinStop;
    private readonly SearchValues<char> endings;

    private WordLexicon(IEnumerable<string> stop, IEnumerable<string> general, IEnumerable<string> endings)
    {
        this.endings = SearchValues.Create(string.Concat(endings));
        var all = stop.ToList();
        var traits = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        foreach (var word in all)
            traits[word] = WordTraits.Stop;
        foreach (var word in general)
            traits[word] = traits.GetValueOrDefault(word) | WordTraits.General;
        listed = new TraitTable(traits);
        latinStop = new HashSet<string>(all.Where(word => WordForms.IsLatin(word)), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the built-in lists of a language and the user's own.</summary>
    /// <exception cref="PluginOptionsException">The user's file cannot be read.</exception>
    public static WordLexicon Load(string language, KeywordOptions options)
    {
        var assembly = typeof(WordLexicon).Assembly;
        var builtIn = options.ReplaceStopWords && options.StopWordsFile is not null
            ? []
            : LanguageData.ReadLines(assembly, language, "stopwords");
        return new WordLexicon(
            [.. builtIn, .. ReadFile(options.StopWordsFile)],
            LanguageData.ReadLines(assembly, language, "generalwords"),
            LanguageData.ReadLines(assembly, language, "termendings"));
    }

    /// <summary>What the characters of a word say of it. Latin stop words are told in capitals and small letters.</summary>
    public WordTraits TraitsOf(ReadOnlySpan<char> word) => TraitsOf(word, PieceHash.Of(word));

    /// <summary>The same with the word's hash known.</summary>
    public WordTraits TraitsOf(ReadOnlySpan<char> word, uint hash)
    {
        var traits = WordTraits.None;
        if (!WordForms.IsPlain(word))
        {
            if (WordForms.IsSymbol(word))
                return WordForms.IsJoint(word) ? WordTraits.Symbol | WordTraits.Joint : WordTraits.Symbol;
            if (WordForms.IsNumber(word))
                traits |= WordTraits.Number;
            else if (WordForms.IsLatin(word))
                traits |= latinStop.Contains(word) ? WordTraits.Latin | WordTraits.Stop : WordTraits.Latin;
        }

        traits |= listed.Of(word, hash);
        if (endings.Contains(word[^1]))
            traits |= WordTraits.TermEnding;
        return traits;
    }

    private static ImmutableArray<string> ReadFile(string? path)
    {
        if (path is null)
            return [];
        try
        {
            return [.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PluginOptionsException($"The stop words cannot be read: {exception.Message}", exception);
        }
    }
}
