namespace Analysis.Reading;

/// <summary>What is put between two pieces of a paragraph: nothing, or one space between words of an alphabet.</summary>
internal static class Joint
{
    public static string Between(string source, TextSpan left, TextSpan right)
    {
        var (before, after) = (source[left.End - 1], source[right.Start]);
        return TakesSpace(before) && (TakesSpace(after) || after == '(') || (before is ',' or '.' or ';' or ':' or ')' &&
            CharacterClass.IsLatin(after)) ? " " : "";
    }

    private static bool TakesSpace(char c) => CharacterClass.IsLatin(c) || c is >= '0' and <= '9';
}
