namespace Analysis.Enumeration;

/// <summary>What may be set of the plugin, in its section of the configuration.</summary>
public sealed class EnumerationOptions
{
    /// <summary>
    /// The language of the messages of <c>enumeration.check</c>: <c>zh</c> or <c>en</c>. Null: the host's
    /// (<see cref="PluginContext.Language"/>), else <c>zh</c>.
    /// </summary>
    public string? Language { get; set; }
}
