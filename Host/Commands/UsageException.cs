namespace Analysis.Host.Commands;

/// <summary>Thrown where the command line asks for what cannot be; the message says what to ask for instead.</summary>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);
