using System.Diagnostics;

namespace Analysis.Running;

/// <summary>Runs the built command as a user does: another process, its streams, its exit code.</summary>
public static class HostProcess
{
    /// <summary>The command's assembly, built in the same configuration as these tests.</summary>
    public static string Assembly { get; } = Path.Combine(Repository.OutputOf("Host"), "analysis.dll");

    /// <summary>Runs the command to its end.</summary>
    public static ProcessResult Run(params string[] arguments) => RunWith([], arguments);

    /// <summary>Runs the command in a folder to its end.</summary>
    public static ProcessResult RunIn(string folder, params string[] arguments) =>
        ProcessResult.Of(ProcessResult.StartIn(folder, "dotnet", ["exec", Assembly, .. arguments]));

    /// <summary>Runs the command to its end, with bytes on standard input.</summary>
    public static ProcessResult RunWith(byte[] input, params string[] arguments) =>
        ProcessResult.Of(Start(arguments), input);

    /// <summary>
    /// Starts the command so that it can be interrupted, even where these tests run in the background of a shell: what is
    /// started there ignores SIGINT, and so would the command.
    /// </summary>
    public static Process StartInterruptible(params string[] arguments) => OperatingSystem.IsLinux()
        ? ProcessResult.Start("env", ["--default-signal=INT", "dotnet", "exec", Assembly, .. arguments])
        : Start(arguments);

    /// <summary>Starts the command.</summary>
    public static Process Start(params string[] arguments) => ProcessResult.Start("dotnet", ["exec", Assembly, .. arguments]);
}
