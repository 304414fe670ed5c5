using System.Collections.Immutable;
using Analysis.Host.Configuration;
using Analysis.Host.Reading;

namespace Analysis.Host.Commands;

/// <summary>What a run was asked for.</summary>
internal sealed record RunOptions
{
    /// <summary>Files, folders, <c>-</c>.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    /// <summary>The outputs, at least one, of which one at most goes to standard output.</summary>
    public required ImmutableArray<RequestedOutput> Outputs { get; init; }

    /// <summary>The one table of tabular outputs, or null: a folder of all.</summary>
    public string? Table { get; init; }

    /// <summary>Whether outputs for spreadsheets begin with a byte order mark.</summary>
    public bool WithMark { get; init; }

    /// <summary>Whether it is run again when something changed.</summary>
    public bool Watch { get; init; }

    /// <summary>Whether it is said at the end where the time went.</summary>
    public bool Timings { get; init; }

    /// <summary>How many documents are analyzed at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The layers asked for; empty: all but tokens.</summary>
    public ImmutableArray<string> Layers { get; init; } = [];

    /// <summary>Whether tables over all articles are made.</summary>
    public bool Corpus { get; init; }

    /// <summary>Which inputs are taken and how they are read, apart from <see cref="MaxBytes"/>.</summary>
    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;

    /// <summary>Which repairs of a page are made.</summary>
    public ArticleReaderOptions Articles { get; init; } = ArticleReaderOptions.Default;

    /// <summary>The greatest number of bytes that one input may have.</summary>
    public long MaxBytes { get; init; }

    /// <summary>The least confidence of what is reported, from 0 to 1; null: everything is.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>From which severity on findings fail the run.</summary>
    public FailOn FailOn { get; init; }

    /// <summary>The width of the pretty output in columns, or null: the terminal's.</summary>
    public int? Width { get; init; }

    /// <summary>The language that reports speak to their readers, <c>zh</c> or <c>en</c>, or null where nobody said.</summary>
    public string? Language { get; init; }

    /// <summary>The configuration, which says how much each code of findings matters.</summary>
    public ConfigurationFile Configuration { get; init; } = ConfigurationFile.Empty;

    /// <summary>The file of findings that are known, or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>The file that the findings are written to as known ones, or null.</summary>
    public string? WriteBaseline { get; init; }
}
