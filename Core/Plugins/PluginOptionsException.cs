namespace Analysis;

/// <summary>Thrown where a plugin's section of the configuration cannot be read.</summary>
public sealed class PluginOptionsException(string message, Exception? inner = null) : Exception(message, inner);
