using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Segmentation;

/// <summary>
/// Words in the format of jieba's user dictionaries: a line each, <c>word [frequency] [tag]</c>, set apart by blanks.
/// Empty lines are passed over. Immutable and thread-safe.
/// </summary>
/// <param name="Words">The words, in the order of the lines; of two alike the later one counts.</param>
/// <param name="Problems">The lines that hold no word, in order. They are left out, and the rest is used.</param>
public sealed record UserDictionary(ImmutableArray<UserWord> Words, ImmutableArray<UserWordProblem> Problems)
{
    /// <summary>Reads a dictionary to its end.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="source">What the file is called in problems.</param>
    public static UserDictionary Read(TextReader reader, string source)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(source);
        var words = ImmutableArray.CreateBuilder<UserWord>();
        var problems = ImmutableArray.CreateBuilder<UserWordProblem>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var fields = line.TrimStart('\uFEFF').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0)
                continue;
            if (Parse(fields, out var word) is { } problem)
                problems.Add(new(source, number, problem));
            else
                words.Add(word);
        }

        return new(words.DrainToImmutable(), problems.DrainToImmutable());
    }

    /// <summary>What is wrong with a line, or null.</summary>
    private static string? Parse(ReadOnlySpan<string> fields, out UserWord word)
    {
        word = new(fields[0]);
        if (fields[0].Length > DictionaryWord.MaxLength)
            return $"the word is longer than {DictionaryWord.MaxLength} characters";
        if (fields.Length > 3)
            return "there is more than a word, a frequency and a tag";
        var rest = fields[1..];
        if (rest.Length > 0 && char.IsAsciiDigit(rest[0][0]))
        {
            if (!int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
                return $"'{rest[0]}' is no frequency";
            word = word with { Frequency = frequency };
            rest = rest[1..];
        }

        if (rest.Length == 0)
            return null;
        if (rest.Length > 1)
            return $"'{rest[0]}' is no frequency";
        if (rest[0].Length > 8 || rest[0].AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return $"'{rest[0]}' is neither a frequency nor a tag";
        word = word with { Tag = rest[0] };
        return null;
    }
}
