using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace Analysis.Report.Tests;

/// <summary>The protocol that a Chromium is spoken to by: calls with answers, and events.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket socket;
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> calls = new();
    private readonly Task receiving;
    private int last;

    private DevTools(ClientWebSocket socket)
    {
        this.socket = socket;
        receiving = Task.Run(Receive);
    }

    /// <summary>Called for each event, with the page's session, its name and its parameters.</summary>
    public event Action<string?, string, JsonElement>? Happened;

    /// <summary>Connects.</summary>
    public static async Task<DevTools> Connect(Uri address)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(address, CancellationToken.None);
        return new DevTools(socket);
    }

    /// <summary>Calls a method and waits for its answer.</summary>
    /// <exception cref="InvalidOperationException">The browser says that it cannot.</exception>
    public async Task<JsonElement> Send(string method, object? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?> { ["id"] = id, ["method"] = method, ["params"] = parameters ?? new { }, ["sessionId"] = session }
            .Where(member => member.Value is not null).ToDictionary());
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }

        return await answer.Task.WaitAsync(Chromium.Patience);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await receiving;
        socket.Dispose();
        sending.Dispose();
    }

    private async Task Receive()
    {
        var buffer = new byte[1 << 16];
        var message = new MemoryStream();
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
                message.Write(buffer, 0, received.Count);
                if (!received.EndOfMessage)
                    continue;
                Take(JsonDocument.Parse(message.ToArray()).RootElement);
                message.SetLength(0);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or JsonException)
        {
            // The browser has ended, or is ended: whoever still waits is told.
            foreach (var call in calls.Values)
                call.TrySetException(exception);
        }
    }

    private void Take(JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id))
            Happened?.Invoke(message.TryGetProperty("sessionId", out var session) ? session.GetString() : null, message.GetProperty("method").GetString()!, message.GetProperty("params"));
        else if (calls.TryRemove(id.GetInt32(), out var call) && message.TryGetProperty("error", out var error))
            call.TrySetException(new InvalidOperationException(error.GetRawText()));
        else
            call?.TrySetResult(message.GetProperty("result"));
    }
}
