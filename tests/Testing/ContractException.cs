namespace Analysis.Testing;

/// <summary>Thrown where an analyzer breaks the contract; the message says how, and on which text.</summary>
public sealed class ContractException(string message) : Exception(message);
