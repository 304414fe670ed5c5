using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Analysis;

/// <summary>
/// A word, in eight bytes: with its span sixteen. Tokens cover every character of an article that is not white space,
/// and do not overlap. Whoever counts words needs no dictionary of their own: the frequency comes along.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly record struct Token
{
    /// <summary>The <see cref="WordId"/> of a word that the dictionary lacks.</summary>
    public const int NoWord = -1;

    private readonly short quantised;
    private readonly byte flags;

    /// <summary>Creates a token.</summary>
    /// <param name="wordId">The word's number in the segmenter's dictionary, or <see cref="NoWord"/>.</param>
    /// <param name="class">The part of speech.</param>
    /// <param name="logFrequency">
    /// The natural logarithm of the word's share of all words in the segmenter's background, 0 or less; NaN where the
    /// word is not known. Kept to 0.001.
    /// </param>
    /// <param name="isGuessed">Whether the word was put together by rule or model and not found in the dictionary.</param>
    [JsonConstructor]
    public Token(int wordId, WordClass @class, double logFrequency, bool isGuessed = false)
    {
        WordId = wordId;
        Class = @class;
        quantised = double.IsNaN(logFrequency)
            ? short.MinValue
            : (short)Math.Round(Math.Clamp(logFrequency, -32.0, 0.0) * 1000);
        flags = isGuessed ? (byte)1 : (byte)0;
    }

    /// <summary>The word's number in the segmenter's dictionary, or <see cref="NoWord"/>.</summary>
    public int WordId { get; }

    /// <summary>The part of speech.</summary>
    public WordClass Class { get; }

    /// <summary>The natural logarithm of the word's share of all words in the background, or NaN: not known.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double LogFrequency => quantised == short.MinValue ? double.NaN : quantised / 1000.0;

    /// <summary>Whether the word was put together by rule or model and not found in the dictionary.</summary>
    public bool IsGuessed => flags != 0;
}
