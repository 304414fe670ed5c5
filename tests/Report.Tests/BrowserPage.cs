using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Analysis.Report.Tests;

/// <summary>A page in a browser: what a person does with it, and what can be seen.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private readonly DevTools tools;
    private readonly string target;
    private readonly string session;
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<string> requests = new();
    private TaskCompletionSource loaded = new();

    private BrowserPage(DevTools tools, string target, string session)
    {
        this.tools = tools;
        this.target = target;
        this.session = session;
    }

    /// <summary>Errors and warnings of the console, exceptions, and what the page's policy refused.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Takes a page over.</summary>
    public static async Task<BrowserPage> Open(DevTools tools, string target, string session)
    {
        var page = new BrowserPage(tools, target, session);
        tools.Happened += page.Note;
        foreach (var domain in (string[])["Page", "Runtime", "Log", "Network"])
            await page.Send(domain + ".enable");
        await page.Resize(1280, 900);
        return page;
    }

    /// <summary>Opens a file and waits until it is loaded.</summary>
    public async Task Load(string path)
    {
        loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send("Page.navigate", new { url = new Uri(path).AbsoluteUri });
        await loaded.Task.WaitAsync(Chromium.Patience);
    }

    /// <summary>The value of an expression; waits for a promise.</summary>
    public async Task<T> Get<T>(string expression)
    {
        var result = await Send("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true });
        if (result.TryGetProperty("exceptionDetails", out var exception))
            throw new InvalidOperationException($"{expression}: {exception.GetRawText()}");
        return result.GetProperty("result").TryGetProperty("value", out var value) ? value.Deserialize<T>()! : default!;
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task Until(string condition)
    {
        for (var waited = Stopwatch.StartNew(); !await Get<bool>($"!!({condition})"); await Task.Delay(20))
        {
            if (waited.Elapsed > Chromium.Patience)
                Assert.Fail($"It never came about that {condition}");
        }
    }

    /// <summary>Clicks on the first element that a selector finds, at its place on the screen.</summary>
    public async Task Click(string selector)
    {
        await Until($"document.querySelector({Quoted(selector)})");
        // What is clicked has come to rest: neither scrolling nor late layout moves it.
        var place = await Get<double[]>($$"""
            new Promise(done => {
              const element = document.querySelector({{Quoted(selector)}});
              element.scrollIntoView({ block: 'center' });
              let last = '';
              const look = () => {
                const box = element.getClientRects()[0];
                const place = [box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2];
                if (String(place) === last) done(place);
                else { last = String(place); requestAnimationFrame(() => requestAnimationFrame(look)); }
              };
              look();
            })
            """);
        foreach (var type in (string[])["mousePressed", "mouseReleased"])
            await Send("Input.dispatchMouseEvent", new { type, x = place[0], y = place[1], button = "left", clickCount = 1 });
    }

    /// <summary>Presses a key, named as a browser names it.</summary>
    public async Task Press(string key, bool withShift = false)
    {
        var (code, text) = key switch
        {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            "Escape" => (27, ""),
            " " => (32, " "),
            "ArrowLeft" => (37, ""),
            "ArrowRight" => (39, ""),
            _ => throw new ArgumentException($"Which key is '{key}'?", nameof(key)),
        };
        var modifiers = withShift ? 8 : 0;
        await Send("Input.dispatchKeyEvent", new { type = text.Length > 0 ? "keyDown" : "rawKeyDown", key, windowsVirtualKeyCode = code, text, modifiers });
        await Send("Input.dispatchKeyEvent", new { type = "keyUp", key, windowsVirtualKeyCode = code, modifiers });
    }

    /// <summary>Types a text where the focus is.</summary>
    public Task Type(string text) => Send("Input.insertText", new { text });

    /// <summary>Gives the page another size; a narrow one is a telephone's.</summary>
    public Task Resize(int width, int height) =>
        Send("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = width < 500 });

    /// <summary>Shows the page as on paper, or as the reader's system wishes.</summary>
    public Task Show(string media = "", string scheme = "light") =>
        Send("Emulation.setEmulatedMedia", new { media, features = new[] { new { name = "prefers-color-scheme", value = scheme } } });

    /// <summary>How many bytes the page takes when it is printed.</summary>
    public async Task<int> Print() =>
        (await Send("Page.printToPDF", new { printBackground = true })).GetProperty("data").GetBytesFromBase64().Length;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        tools.Happened -= Note;
        await tools.Send("Target.closeTarget", new { targetId = target });
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private Task<JsonElement> Send(string method, object? parameters = null) => tools.Send(method, parameters, session);

    private void Note(string? from, string name, JsonElement what)
    {
        if (from != session)
            return;
        switch (name)
        {
            case "Page.loadEventFired":
                loaded.TrySetResult();
                break;
            case "Network.requestWillBeSent":
                requests.Enqueue(what.GetProperty("request").GetProperty("url").GetString()!);
                break;
            case "Runtime.exceptionThrown":
            case "Runtime.consoleAPICalled" when what.GetProperty("type").GetString() is "error" or "warning" or "assert":
            case "Log.entryAdded" when what.GetProperty("entry").GetProperty("level").GetString() is "error" or "warning":
                complaints.Enqueue(what.GetRawText());
                break;
        }
    }
}
