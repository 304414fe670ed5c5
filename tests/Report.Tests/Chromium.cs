using System.Diagnostics;

namespace Analysis.Report.Tests;

/// <summary>
/// A Chromium without a window, spoken to by its own protocol (DevTools, over a web socket), so that the tests need no
/// package and no other program. One is started for all tests, and each test has a page of its own.
/// </summary>
internal sealed class Chromium : IAsyncDisposable
{
    /// <summary>For everything that a browser does: the machine may be busy with other things.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly Process process;
    private readonly TemporaryFolder profile;
    private readonly DevTools tools;

    private Chromium(Process process, TemporaryFolder profile, DevTools tools)
    {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /// <summary>Where a Chromium lies on this machine, or null.</summary>
    public static string? Path { get; } =
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
         from name in Names
         let path = System.IO.Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault();

    /// <summary>Starts one.</summary>
    public static async Task<Chromium> Start(string path)
    {
        var profile = new TemporaryFolder("chromium ");
        var start = new ProcessStartInfo(path)
        {
            // Without a sandbox, since there is none for root, which these tests may run as in a container.
            ArgumentList =
            {
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
                "--remote-debugging-port=0", $"--user-data-dir={profile.Path}", "about:blank",
            },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var port = await Until(() => File.Exists(profile["DevToolsActivePort"]) && File.ReadAllLines(profile["DevToolsActivePort"]) is [var at, var page, ..] ? (at, page) : ((string, string)?)null);
        return new Chromium(process, profile, await DevTools.Connect(new Uri($"ws://127.0.0.1:{port.Item1}{port.Item2}")));
    }

    /// <summary>Opens an empty page.</summary>
    public async Task<BrowserPage> Open()
    {
        var target = (await tools.Send("Target.createTarget", new { url = "about:blank" })).GetProperty("targetId").GetString()!;
        var session = (await tools.Send("Target.attachToTarget", new { targetId = target, flatten = true })).GetProperty("sessionId").GetString()!;
        return await BrowserPage.Open(tools, target, session);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await tools.DisposeAsync();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        try
        {
            profile.Dispose();
        }
        catch (IOException)
        {
            // A process that is just ending may still write into its profile.
        }
    }

    private static async Task<T> Until<T>(Func<T?> done)
        where T : struct
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(20))
        {
            if (done() is { } result)
                return result;
        }

        throw new TimeoutException("Chromium did not start.");
    }
}
