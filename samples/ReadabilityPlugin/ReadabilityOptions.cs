using System.ComponentModel;

namespace Readability;

/// <summary>The plugin's section: <c>{"plugins": {"ReadabilityPlugin": {"longestSentence": 90}}}</c>.</summary>
public sealed class ReadabilityOptions
{
    [Description("The most characters that a sentence may have.")]
    public int LongestSentence { get; set; } = 100;

    [Description("The most characters that the sentences of a paragraph may have on average.")]
    public int LongestMean { get; set; } = 70;

    /// <summary>What is wrong with the values, a sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (LongestSentence < 1)
            yield return $"longestSentence is {LongestSentence}; it is 1 or more.";
        if (LongestMean < 1)
            yield return $"longestMean is {LongestMean}; it is 1 or more.";
    }
}
