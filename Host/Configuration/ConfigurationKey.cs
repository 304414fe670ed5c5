using System.Collections.Immutable;

namespace Analysis.Host.Configuration;

/// <summary>An option of <c>run</c> that may be set in the configuration file or the environment too.</summary>
/// <param name="Name">Its key in the file: <c>failOn</c>.</param>
/// <param name="IsList">Whether it takes a list.</param>
internal sealed record ConfigurationKey(string Name, bool IsList = false)
{
    /// <summary>What parts the elements of a list where it is one text, as in the environment; a comma may be part of a pattern.</summary>
    public const char Separator = '\n';

    /// <summary>Every key, in the order of their names.</summary>
    public static ImmutableArray<ConfigurationKey> All { get; } =
    [
        new("authorField"), new("baseline"), new("dateField"), new("encoding"), new("exclude", IsList: true), new("failOn"), new("idField"),
        new("include", IsList: true), new("jobs"), new("language"), new("layers", IsList: true), new("maxSize"), new("minConfidence"), new("namePattern"),
        new("noRepair", IsList: true), new("outletField"), new("textField"), new("titleField"), new("width"),
    ];

    /// <summary>The option on the command line: <c>--fail-on</c>.</summary>
    public string Option => "--" + string.Concat(Name.Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));

    /// <summary>The variable in the environment: <c>ANALYSIS_FAIL_ON</c>.</summary>
    public string Variable => "ANALYSIS_" + Option[2..].Replace('-', '_').ToUpperInvariant();
}
