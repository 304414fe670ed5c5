namespace Analysis.Host.Commands;

/// <summary>From which severity on findings make the process end with <see cref="ExitCode.Findings"/>.</summary>
internal enum FailOn
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Any finding.</summary>
    Info,

    /// <summary>Warnings and errors.</summary>
    Warning,

    /// <summary>Errors alone.</summary>
    Error,
}
