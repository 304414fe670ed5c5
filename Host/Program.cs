using Analysis.Host.Commands;

namespace Analysis.Host;

/// <summary>The command <c>analysis</c>.</summary>
internal static class Program
{
    private static int Main(string[] arguments) =>
        new CommandLine(HostConsole.OfProcess()).Run(arguments);
}
