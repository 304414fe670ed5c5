namespace Analysis.Host.Reading;

/// <summary>Thrown where an input cannot be read. The message says why and what to do; who reports it names the file.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
