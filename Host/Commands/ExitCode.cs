namespace Analysis.Host.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>There are findings at or above the severity that <c>--fail-on</c> names.</summary>
    public const int Findings = 1;

    /// <summary>The command line, an input or a plugin is at fault. The output is complete for the others.</summary>
    public const int Error = 2;

    /// <summary>Cancelled by Ctrl-C; no partial file is left.</summary>
    public const int Cancelled = 130;

    /// <summary>The table that <c>--help</c> shows.</summary>
    public const string Help = """
        Exit codes:
          0    ok
          1    findings at or above --fail-on
          2    usage, input or plugin error (said on standard error; the output is complete for the rest)
          130  cancelled
        """;
}
