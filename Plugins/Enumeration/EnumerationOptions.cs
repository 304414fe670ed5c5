using System.ComponentModel;

namespace Analysis.Enumeration;

/// <summary>What may be set of the plugin, in its section of the configuration.</summary>
public sealed class EnumerationOptions
{
    /// <summary>
    /// The language of the messages of <c>enumeration.check</c>: <c>zh</c> or <c>en</c>. Null: the host's
    /// (<see cref="PluginContext.Language"/>), else <c>zh</c>.
    /// </summary>
    [Description("The language of the checks' messages, zh or en; null: the language of the command, else zh.")]
    public string? Language { get; set; }

    /// <summary>What is wrong with the values, a sentence each.</summary>
    internal IEnumerable<string> Problems()
    {
        if (Language is not (null or "zh" or "en"))
            yield return $"language is '{Language}'; it is zh or en.";
    }
}
