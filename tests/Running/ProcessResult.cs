using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Analysis.Running;

/// <summary>How a program ended, and what it wrote.</summary>
public sealed record ProcessResult(int ExitCode, byte[] Bytes, string Error)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Standard output, which has to be UTF-8.</summary>
    public string Output => Strict.GetString(Bytes);

    /// <summary>Standard output as one JSON value.</summary>
    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    /// <summary>The first document's first article.</summary>
    public JsonElement Article => Json.GetProperty("documents")[0].GetProperty("articles")[0];

    /// <summary>Starts a program at the root of the checkout, with all its streams in our hands.</summary>
    public static Process Start(string program, params string[] arguments) => StartIn(Repository.Root, program, arguments);

    /// <summary>Starts a program in a folder, with all its streams in our hands.</summary>
    public static Process StartIn(string folder, string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
            // The language of messages is that of the locale: one that is neither of the languages, on every machine.
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        })!;

    /// <summary>Gives a started program its input and waits for its end.</summary>
    /// <exception cref="TimeoutException">It does not end within five minutes.</exception>
    public static ProcessResult Of(Process program, byte[]? input = null)
    {
        using var process = program;
        var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill();
            throw new TimeoutException("The program did not end.");
        }

        copying.Wait();
        return new ProcessResult(process.ExitCode, output.ToArray(), error.Result);
    }
}
