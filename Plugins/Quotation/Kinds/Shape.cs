namespace Analysis.Quotation.Kinds;

/// <summary>What quoted words look like. Only the first few hundred characters count.</summary>
/// <param name="Letters">How many letters and digits.</param>
/// <param name="Commas">How many commas, semicolons and full stops stand between clauses.</param>
/// <param name="Pauses">How many 、.</param>
/// <param name="Classical">How many words of classical grammar.</param>
/// <param name="Modern">How many words of modern grammar.</param>
/// <param name="IsFinal">Whether the last character ends a sentence.</param>
/// <param name="IsParallel">Whether all parts between punctuation are of one length.</param>
/// <param name="PartLength">The length of the first part.</param>
/// <param name="HasPerson">Whether somebody speaks of me, us or you.</param>
internal readonly record struct Shape(
    int Letters, int Commas, int Pauses, int Classical, int Modern, bool IsFinal, bool IsParallel, int PartLength, bool HasPerson)
{
    private const int Longest = 400;

    public static Shape Of(ReadOnlySpan<char> words, Lexicon lexicon)
    {
        var isFinal = words.Length > 0 && words[^1] is '。' or '！' or '？' or '!' or '?' or '…' or '；';
        if (words.Length > Longest)
            words = words[..Longest];
        int letters = 0, commas = 0, pauses = 0, classical = 0, modern = 0, part = 0, first = 0, parts = 0;
        bool parallel = true, person = false;
        for (var i = 0; i <= words.Length; i++)
        {
            var c = i < words.Length ? words[i] : '。';
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '+' or '-' or '·')
            {
                letters++;
                part++;
                if (lexicon.ClassicalWords.Contains(c))
                    classical++;
                if (lexicon.ModernWords.Contains(c))
                    modern++;
                person |= c is '我' or '你' or '您' or '咱' or '俺';
                continue;
            }

            if (c is not ('，' or ',' or '、' or '；' or ';' or '。' or '！' or '？' or '：') || part == 0)
                continue;
            if (i < words.Length - 1)
            {
                if (c == '、')
                    pauses++;
                else
                    commas++;
            }

            if (parts++ == 0)
                first = part;
            else
                parallel &= part == first;
            part = 0;
        }

        return new(letters, commas, pauses, classical, modern, isFinal, parts > 1 && parallel, first, person);
    }
}
