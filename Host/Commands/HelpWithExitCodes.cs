using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Analysis.Host.Commands;

/// <summary>The usual help, and below it the exit codes: a script's author looks for them there.</summary>
internal sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(ExitCode.Help);
        return ExitCode.Ok;
    }
}
