namespace Analysis.Host.Loading;

/// <summary>Thrown where the configuration file cannot be used; the message names the file and says why.</summary>
internal sealed class ConfigurationException(string message, Exception? inner = null) : Exception(message, inner);
