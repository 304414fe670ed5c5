using System.CommandLine;
using Analysis.Host.Configuration;
using Analysis.Host.Reading;

namespace Analysis.Host.Commands;

/// <summary>
/// <c>analysis extract INPUT...</c>: writes the text that an input is read as, to which all its source offsets refer: of a
/// .txt file what was decoded, of others what was taken out.
/// </summary>
/// <param name="shared">Which plugins, some of which may be readers.</param>
/// <param name="console">Where texts go.</param>
internal sealed class ExtractCommand(SharedOptions shared, HostConsole console)
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Files, folders, patterns, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly InputOptions options = new();

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("extract", "Write the text that inputs are read as, a form feed between two.") { inputs, options.Encoding };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var configuration = shared.ReadConfiguration(parsed);
        using var plugins = shared.Load(parsed, configuration, commandsOnly: true);
        var reading = options.Read(new Settings(parsed, configuration));
        var reader = new InputReader(plugins.Readers, console.Input, reading);
        var code = ExitCode.Ok;
        var isFirst = true;
        foreach (var input in new InputFinder(plugins.Extensions, reading).Find(parsed.GetValue(inputs)!))
        {
            try
            {
                foreach (var text in reader.Read(input, cancellationToken))
                {
                    if (!isFirst)
                        console.Output.Write("\f\n"u8);
                    isFirst = false;
                    console.Output.Write(HostConsole.Utf8.GetBytes(text.Text));
                }
            }
            catch (InputException exception)
            {
                console.Say($"{input.Name}: {exception.Message}");
                code = ExitCode.Error;
            }
        }

        return code;
    }
}
