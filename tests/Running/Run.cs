using System.Diagnostics;

namespace Analysis.Running;

/// <summary>A program that ran to its end, and what it wrote. It runs at the root of the checkout.</summary>
public sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command <c>analysis</c> as it was built.</summary>
    public static Run Analysis(params string[] arguments) => Of("dotnet", [Repository.Command, .. arguments]);

    /// <summary>Runs a scorer; the test is skipped where there is no Python.</summary>
    public static Run Python(string script, params string[] arguments)
    {
        try
        {
            return Of("python3", [Repository.Need(Path.Combine("eval", script)), .. arguments]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("The scorers need python3, which is not here.");
            throw;
        }
    }

    /// <summary>Runs any program.</summary>
    public static Run Of(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output, error.Result);
    }
}
