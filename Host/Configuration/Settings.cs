using System.CommandLine;

namespace Analysis.Host.Configuration;

/// <summary>The values of options, wherever they are set: on the command line, else in the environment, else in the file.</summary>
internal sealed class Settings(ParseResult parsed, ConfigurationFile file)
{
    /// <summary>The command line.</summary>
    public ParseResult Parsed => parsed;

    /// <summary>The value of an option, or null where nobody sets it.</summary>
    public string? ValueOf(Option<string?> option) => parsed.GetValue(option) ?? (KeyOf(option) is { } key ? ElsewhereOf(key)?.Value : null);

    /// <summary>The values of an option that takes several.</summary>
    public string[] ValuesOf(Option<string[]> option) =>
        parsed.GetValue(option) is { Length: > 0 } values ? values
        : KeyOf(option) is { } key && ElsewhereOf(key) is { } elsewhere ? elsewhere.Value.Split(ConfigurationKey.Separator) : [];

    /// <summary>The value that a key has in the environment or the file and where it is from; null where it has none.</summary>
    public (string Value, string From)? ElsewhereOf(ConfigurationKey key) =>
        Environment.GetEnvironmentVariable(key.Variable) is { Length: > 0 } value ? (value, key.Variable)
        : file.Options.TryGetValue(key.Name, out var set) ? (set, file.Path!)
        : null;

    private static ConfigurationKey? KeyOf(Option option) => ConfigurationKey.All.FirstOrDefault(key => key.Option == option.Name);
}
