using System.Diagnostics;

namespace Analysis.Running;

/// <summary>Runs the built command as a user does: another process, its streams, its exit code.</summary>
public static class HostProcess
{
    /// <summary>The command's assembly, built in the same configuration as these tests.</summary>
    public static string Assembly { get; } = Path.Combine(Repository.OutputOf("Host"), "analysis.dll");

    /// <summary>Runs the command to its end.</summary>
    public static ProcessResult Run(params string[] arguments) => RunWith([], arguments);

    /// <summary>Runs the command to its end, with bytes on standard input.</summary>
    public static ProcessResult RunWith(byte[] input, params string[] arguments) =>
        ProcessResult.Of(Start(arguments), input);

    /// <summary>Starts the command.</summary>
    public static Process Start(params string[] arguments) => ProcessResult.Start("dotnet", ["exec", Assembly, .. arguments]);
}
