using System.ComponentModel;

namespace Analysis.Quotation;

/// <summary>What may be set of the plugin, in its section of the configuration.</summary>
public sealed class QuotationOptions
{
    /// <summary>
    /// Files of source indexes in which quotations are looked up, best first. Each is named in results by its file's name
    /// without extension. Empty: the built-in reference alone.
    /// </summary>
    [Description("Source index files to look quotations up in, best first; each is named by its file. Empty: the built-in reference alone.")]
    public string[] Index { get; set; } = [];

    /// <summary>The language of the messages on sources: <c>zh</c> or <c>en</c>. Null: the host's, else <c>zh</c>.</summary>
    [Description("The language of the messages on sources, zh or en; null: the language of the command, else zh.")]
    public string? Language { get; set; }

    /// <summary>What is wrong with the values, a sentence each.</summary>
    internal IEnumerable<string> Problems()
    {
        if (Language is not (null or "zh" or "en"))
            yield return $"language is '{Language}'; it is zh or en.";
        var names = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var file in Index)
        {
            if (!File.Exists(file))
                yield return $"index: there is no file {file}.";
            else if (!names.Add(Path.GetFileNameWithoutExtension(file)))
                yield return $"index: two files are called {Path.GetFileNameWithoutExtension(file)}; results could not tell them apart.";
        }
    }
}
