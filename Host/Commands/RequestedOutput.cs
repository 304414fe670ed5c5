namespace Analysis.Host.Commands;

/// <summary>One output of a run.</summary>
/// <param name="Entry">Its form.</param>
/// <param name="Target">The file or folder that it goes to, or null: standard output.</param>
internal sealed record RequestedOutput(OutputFormatEntry Entry, string? Target);
