namespace Analysis.Reading;

/// <summary>Tells Chinese names from other words by their family names and their length.</summary>
internal static class PersonNames
{
    /// <summary>
    /// The names that <paramref name="text"/> is made of, with their places in it, or null where anything else stands
    /// among them. Names are parted by 、 and the like or by blanks; 丁　红 with a blank inside is one name.
    /// </summary>
    /// <param name="words">The vocabulary.</param>
    /// <param name="text">The words.</param>
    /// <param name="announced">Whether something says that names follow: then any two to four characters may be one.</param>
    public static List<(string Name, int Start, int End)>? Parse(PageVocabulary words, string text, bool announced)
    {
        var names = new List<(string, int, int)>();
        var parts = Parts(text);
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, end) = parts[i];
            var name = text[start..end];
            if (name.Length == 1 && i + 1 < parts.Count && parts[i + 1].End - parts[i + 1].Start == 1
                && IsBlankBetween(text, end, parts[i + 1].Start))
            {
                name += text[parts[i + 1].Start];
                end = parts[++i].End;
            }

            if (!IsName(words, name, announced))
                return null;
            names.Add((name, start, end));
        }

        return names.Count is > 0 and <= 16 ? names : null;
    }

    public static bool IsName(PageVocabulary words, ReadOnlySpan<char> name, bool announced)
    {
        var dot = name.IndexOfAny('·', '•');
        if (dot > 0)
            return announced && name.Length <= 14 && AllHan(name[..dot]) && AllHan(name[(dot + 1)..]);
        if (name.Length is < 2 or > 4 || !AllHan(name))
            return false;
        if (announced)
            return true;
        return name.Length <= 3 && words.Surnames.Contains(name[0])
            || name.Length is 3 or 4 && words.CompoundSurnames.Contains(name[..2].ToString());
    }

    private static bool AllHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!CharacterClass.IsHan(c) && c is not ('·' or '•'))
                return false;
        }

        return !text.IsEmpty;
    }

    private static List<(int Start, int End)> Parts(string text)
    {
        var parts = new List<(int, int)>();
        for (var i = 0; i < text.Length;)
        {
            if (IsSeparator(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && !IsSeparator(text[i]))
                i++;
            parts.Add((start, i));
        }

        return parts;
    }

    private static bool IsSeparator(char c) => Whitespace.IsBlank(c) || c is '、' or '，' or ',' or '/' or '／' or '；' or ';';

    private static bool IsBlankBetween(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Whitespace.IsBlank(text[i]))
                return false;
        }

        return true;
    }
}
