using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.CountedTerms;

/// <summary>Reads counts. Immutable and thread-safe.</summary>
internal sealed class CountPhraseReader
{
    /// <summary>A larger number counts things and announces no list.</summary>
    private const int Largest = 30;

    /// <summary>How many characters of what is counted are looked at.</summary>
    private const int LongestCore = 10;

    private readonly Numerals numerals;
    private readonly FrozenDictionary<char, ImmutableArray<(string Text, bool IsSet)>> measures;
    private readonly ImmutableArray<string> indefinite;
    private readonly SearchValues<char> starts;

    public CountPhraseReader(EnumerationLanguage language)
    {
        numerals = new Numerals(language);
        measures = language.Table("count-measures").GroupBy(row => row[0][0]).ToFrozenDictionary(
            rows => rows.Key,
            rows => rows.Select(row => (row[0], row[1] == "sets")).OrderByDescending(measure => measure.Item1.Length).ToImmutableArray());
        indefinite = language.Lines("indefinite-counts");
        starts = SearchValues.Create(
            [.. language.Table("numerals").Select(row => row[0][0]), .. indefinite.Select(word => word[0]), .. "0123456789０１２３４５６７８９"]);
    }

    /// <summary>Adds the counts that stand in <paramref name="range"/> of the text, in its order.</summary>
    public void ReadAll(string text, TextSpan range, List<CountPhrase> phrases)
    {
        for (var at = range.Start; at < range.End;)
        {
            var found = text.AsSpan(at, range.End - at).IndexOfAny(starts);
            if (found < 0)
                return;
            at += found;
            if (Read(text, at, range.End) is { } phrase)
            {
                phrases.Add(phrase);
                at = phrase.Span.End;
            }
            else
            {
                while (at < range.End && starts.Contains(text[at]))
                    at++;
            }
        }
    }

    /// <summary>The count that begins at <paramref name="at"/>, or null.</summary>
    public CountPhrase? Read(string text, int at, int limit)
    {
        if (at > 0 && (numerals.IsNumeral(text[at - 1]) || text[at - 1] is '第' or '.' or '．' || char.IsAsciiLetter(text[at - 1])))
            return null;
        var rest = text.AsSpan(at, limit - at);
        var count = ReadCount(rest, out var length);
        if (length == 0 || count is 1 or > Largest)
            return null;
        var (measure, isSet) = Measure(rest[length..]);
        var core = at + length + measure;
        var end = core;
        while (end < limit && end - core < LongestCore && Punctuation.IsHan(text[end]) && !numerals.IsNumeral(text[end]))
            end++;
        if (end == at + length)
            return null;
        var quoted = at > 0 && end < limit && Punctuation.Opening.IndexOf(text[at - 1], StringComparison.Ordinal) is >= 0 and var mark
            && text[end] == Punctuation.Closing[mark];
        var span = quoted ? new TextSpan(at - 1, end + 1) : new TextSpan(at, end);
        return new CountPhrase(span, count == 0 ? null : count, new TextSpan(core, end), isSet, measure > 0, quoted);
    }

    /// <summary>The number; 0 with a length where it is indefinite.</summary>
    private int ReadCount(ReadOnlySpan<char> text, out int length)
    {
        foreach (var word in indefinite)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal))
                continue;
            length = word.Length;
            return 0;
        }

        var number = Punctuation.IsDigit(text[0]) ? Numerals.ReadDigits(text, out length) : numerals.ReadHan(text, out length);
        if (number == 0)
            length = 0;
        return number;
    }

    private (int Length, bool IsSet) Measure(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !measures.TryGetValue(text[0], out var candidates))
            return (0, false);
        foreach (var (measure, isSet) in candidates)
        {
            if (text.StartsWith(measure, StringComparison.Ordinal))
                return (measure.Length, isSet);
        }

        return (0, false);
    }
}
