namespace Analysis.Keywords.Corpus.Commands;

/// <summary>A command was called in a way that makes no sense; the message says what it needs.</summary>
internal sealed class CommandUseException(string message) : Exception(message);
