using System.Diagnostics;
using System.Text;

namespace Analysis.Host.Tests;

/// <summary>Runs the built command as a user does: another process, its streams, its exit code.</summary>
internal static class HostProcess
{
    /// <summary>The command's assembly, built in the same configuration as these tests.</summary>
    public static string Assembly { get; } = Path.Combine(Repository.OutputOf("Host"), "analysis.dll");

    /// <summary>Runs the command to its end.</summary>
    public static HostResult Run(params string[] arguments) => RunWith([], arguments);

    /// <summary>Runs the command to its end, with bytes on standard input.</summary>
    public static HostResult RunWith(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill();
            throw new TimeoutException("The command did not end.");
        }

        copying.Wait();
        return new HostResult(process.ExitCode, output.ToArray(), error.Result);
    }

    /// <summary>Starts the command.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
