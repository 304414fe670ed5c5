using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Analysis.Host.Commands;
using Analysis.Host.Loading;
using Analysis.Host.Reading;
using Analysis.Host.Reporting;

namespace Analysis.Host.Watching;

/// <summary>
/// Runs again whenever an input, a plugin or the configuration changed, until it is cancelled. It asks the file system again
/// and again instead of being told: what tells of changes differs from system to system, misses files that are renamed into
/// place, and is silent on network drives.
/// </summary>
/// <param name="request">What is run.</param>
/// <param name="console">Where everything is said.</param>
internal sealed class Watch(WatchRequest request, HostConsole console)
{
    /// <summary>How long nothing may have changed before a change is taken for complete.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private RunOptions options = request.Options;

    /// <summary>Runs and watches.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled: the way that a watch ends.</exception>
    [DoesNotReturn]
    public void Execute(CancellationToken cancellationToken)
    {
        using var plugins = new WatchedPlugins(request.Plugins, console.Say);
        // Looked at before it is read, so that a change in between is one.
        var code = FileStamps.Of(plugins.Files());
        Load(plugins, [], all: true);
        var before = Look(plugins) with { Code = code };
        RunOnce(plugins, cancellationToken);
        console.Say("Watching for changes; Ctrl-C ends it.");
        while (true)
        {
            var now = WaitForChange(plugins, before, cancellationToken);
            Say(now.ChangesSince(before));
            var settings = now.Settings.ChangesSince(before.Settings);
            if (settings.IsEmpty || TryRead())
            {
                Load(plugins, now.Code.ChangesSince(before.Code), all: !settings.IsEmpty);
                RunOnce(plugins, cancellationToken);
            }

            before = now;
        }
    }

    /// <summary>In methods of their own, so that nothing of a plugin is left on the stack when it should be collected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Load(WatchedPlugins plugins, ImmutableArray<string> changed, bool all)
    {
        try
        {
            plugins.Refresh(request.CreateHost(plugins.Shadow), changed, all);
        }
        catch (Exception exception) when (exception is UsageException or ConfigurationException)
        {
            console.Say(exception.Message);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunOnce(WatchedPlugins plugins, CancellationToken cancellationToken)
    {
        try
        {
            new Run(options, plugins.Current, console).Execute(cancellationToken);
        }
        catch (Exception exception) when (exception is UsageException or ConfigurationException or OutputException)
        {
            console.Say(exception.Message);
        }
    }

    /// <summary>Reads the configuration again; where it is wrong that is said, and nothing runs until it is right.</summary>
    private bool TryRead()
    {
        try
        {
            options = request.Read();
            return true;
        }
        catch (Exception exception) when (exception is UsageException or ConfigurationException)
        {
            console.Say(exception.Message);
            return false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WatchedFiles Look(WatchedPlugins plugins) => new(
        FileStamps.Of(((string?[])[request.ConfigurationPath(), options.Baseline]).OfType<string>()),
        FileStamps.Of(plugins.Files()),
        FileStamps.Of(new InputFinder(plugins.Current.Extensions, options.Reading).Find(options.Inputs).Select(input => input.Path)));

    private WatchedFiles WaitForChange(WatchedPlugins plugins, WatchedFiles before, CancellationToken cancellationToken)
    {
        var seen = before;
        var pause = Pause;
        while (true)
        {
            if (cancellationToken.WaitHandle.WaitOne(pause))
                cancellationToken.ThrowIfCancellationRequested();
            var clock = Stopwatch.StartNew();
            var now = Look(plugins);
            if (now.ChangesSince(seen).IsEmpty && !now.ChangesSince(before).IsEmpty)
                return now;
            seen = now;
            // A folder of very many files is looked at for a tenth of the time at most.
            pause = TimeSpan.FromTicks(Math.Max(Pause.Ticks, 9 * clock.Elapsed.Ticks));
        }
    }

    private void Say(ImmutableArray<string> changes)
    {
        var others = changes.Length > 1 ? $" and {changes.Length - 1} more" : "";
        console.Say($"{DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture)} {changes[0]}{others} changed.");
    }
}
