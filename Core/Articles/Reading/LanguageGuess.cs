namespace Analysis.Reading;

/// <summary>Tells the language of a text by its letters: Chinese by Han characters, else English by Latin ones.</summary>
internal static class LanguageGuess
{
    public static string Of(ReadOnlySpan<char> text)
    {
        int han = 0, latin = 0, other = 0;
        foreach (var c in text)
        {
            if (CharacterClass.IsHan(c))
                han++;
            else if (char.IsAsciiLetter(c))
                latin++;
            else if (char.IsLetter(c) && c is not (>= '\u00C0' and <= '\u024F'))
                other++;
        }

        // A Han character says as much as half a word of Latin letters.
        if (han * 3 >= latin && han > 0 && han >= other)
            return "zh";
        return latin > other ? "en" : "und";
    }
}
