using System.Collections.Immutable;
using System.Text;
using Analysis.Host.Reading.Paths;
using Analysis.Host.Reading.Records;

namespace Analysis.Host.Reading;

/// <summary>What inputs are taken, and how they are read.</summary>
internal sealed record ReadingOptions
{
    /// <summary>What holds where the user says nothing.</summary>
    public static readonly ReadingOptions Default = new();

    /// <summary>The encoding of all text, or null: each text's own is found.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The greatest number of bytes that one input may have, or one record of an input that is made of records.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>The name that standard input has, whose ending is its format; null: <c>-</c>, which is text.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>The fields of records that the user named.</summary>
    public FieldNames Fields { get; init; } = FieldNames.Usual;

    /// <summary>What files' names say of the texts, or null: nothing.</summary>
    public NamePattern? NamePattern { get; init; }

    /// <summary>The files that are taken from folders; empty: those of known endings.</summary>
    public ImmutableArray<PathPattern> Include { get; init; } = [];

    /// <summary>What is left out of folders and patterns, as the line of an ignore file says it.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>The full paths of the run's own outputs, which it does not find in folders: else a second run would read the first one's.</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];
}
