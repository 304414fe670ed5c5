using System.Collections.Immutable;

namespace Analysis.Host.Configuration;

/// <summary>An option of <c>run</c> that may be set in the configuration file or the environment too.</summary>
/// <param name="Name">Its key in the file: <c>failOn</c>.</param>
/// <param name="IsList">Whether it takes a list.</param>
internal sealed record ConfigurationKey(string Name, bool IsList = false)
{
    /// <summary>Every key, in the order of their names.</summary>
    public static ImmutableArray<ConfigurationKey> All { get; } =
    [
        new("baseline"), new("encoding"), new("failOn"), new("jobs"), new("language"), new("layers", IsList: true),
        new("maxSize"), new("noRepair", IsList: true), new("width"),
    ];

    /// <summary>The option on the command line: <c>--fail-on</c>.</summary>
    public string Option => "--" + string.Concat(Name.Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));

    /// <summary>The variable in the environment: <c>ANALYSIS_FAIL_ON</c>.</summary>
    public string Variable => "ANALYSIS_" + Option[2..].Replace('-', '_').ToUpperInvariant();
}
