using System.Runtime.InteropServices;
using System.Text;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Folding;

/// <summary>
/// Which characters are taken for one: the traditional and the simplified form of a character, and forms that editions
/// use for each other. What is neither a letter nor a digit is none and is skipped. Immutable.
/// </summary>
internal sealed class CharacterFolding
{
    /// <summary>Stands for a character that the text could not print (□, 〓).</summary>
    public const char Unknown = '□';

    private static readonly Lazy<CharacterFolding> ChineseFolding = new(() => new CharacterFolding());
    private readonly char[] scripts = new char[char.MaxValue + 1];
    private readonly char[] forms = new char[char.MaxValue + 1];

    private CharacterFolding()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (char.IsLetterOrDigit((char)c))
                scripts[c] = char.ToLowerInvariant((char)c);
        }

        // Full-width forms of ASCII, digits and letters.
        for (var c = '０'; c <= 'ｚ'; c++)
        {
            if (scripts[c] != 0)
                scripts[c] = scripts[c - '０' + '0'];
        }

        scripts['□'] = scripts['〓'] = Unknown;
        foreach (var row in SourceData.ReadLines("folding"))
            scripts[row[0]] = row[2];
        for (var c = 0; c <= char.MaxValue; c++)
            scripts[c] = Last(scripts, scripts[c]);

        var stands = new char[char.MaxValue + 1];
        scripts.CopyTo(stands, 0);
        foreach (var group in SourceData.ReadLines("variants"))
        {
            var first = Last(stands, scripts[group[0]]);
            foreach (var c in group)
            {
                if (c != ' ')
                    stands[Last(stands, scripts[c])] = first;
            }
        }

        for (var c = 0; c <= char.MaxValue; c++)
            forms[c] = Last(stands, scripts[c]);
        Checksum = IndexChecksum.Of(MemoryMarshal.AsBytes<char>(forms));
    }

    /// <summary>The folding of Chinese.</summary>
    public static CharacterFolding Chinese => ChineseFolding.Value;

    /// <summary>Tells tables apart.</summary>
    public uint Checksum { get; }

    /// <summary>The character in the simplified script; 0 where it is none that counts.</summary>
    public char ScriptOf(char c) => scripts[c];

    /// <summary>The character that stands for all its variants; 0 where it is none that counts.</summary>
    public char FormOf(char c) => forms[c];

    /// <summary>
    /// What stands for a character outside the basic plane: one of the private area, so that most differ; 0 where it is
    /// none that counts.
    /// </summary>
    public static char FormOf(Rune rune) =>
        Rune.IsLetterOrDigit(rune) ? (char)(0xE000 + (rune.Value % 0x1900)) : '\0';

    /// <summary>A text in the simplified script, all else as it is.</summary>
    public string Simplify(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF'))
            return text;
        return string.Create(text.Length, (text, scripts), static (into, from) =>
        {
            for (var i = 0; i < into.Length; i++)
            {
                var c = from.text[i];
                into[i] = c >= '\u3400' && c <= '\u9FFF' ? from.scripts[c] : c;
            }
        });
    }

    /// <summary>Whether a text has characters that the simplified script writes otherwise.</summary>
    public bool IsTraditional(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u3400' and <= '\u9FFF' && scripts[c] != c)
                return true;
        }

        return false;
    }

    private static char Last(char[] stands, char c)
    {
        while (stands[c] != c)
            c = stands[c];
        return c;
    }
}
