using System.CommandLine;
using Analysis.Host.Loading;

namespace Analysis.Host.Commands;

/// <summary><c>analysis plugins list</c>: what each plugin brings, and what is wrong with those that did not load.</summary>
internal sealed class PluginsCommand(SharedOptions shared, HostConsole console)
{
    private readonly Option<bool> verbose = new("--verbose") { Description = "List what may be set of each plugin too." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var list = new Command("list", "List the plugins with what each brings.") { verbose };
        list.SetAction(List);
        return new Command("plugins", "What the command is made of.") { list };
    }

    private int List(ParseResult parsed)
    {
        using var plugins = shared.Load(parsed);
        using (var output = new StreamWriter(console.Output, HostConsole.Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            foreach (var plugin in plugins.Plugins)
                Write(output, plugin, parsed.GetValue(verbose));
        }

        var problems = plugins.Problems.AddRange(PluginPipeline.Build(plugins, [], withCorpus: true).Problems);
        foreach (var problem in problems)
            console.Say(problem.ToString());
        return problems.IsEmpty ? ExitCode.Ok : ExitCode.Error;
    }

    private static void Write(TextWriter output, LoadedPlugin plugin, bool withOptions)
    {
        output.WriteLine($"{plugin.Name} {plugin.Version}");
        foreach (var analyzer in plugin.Analyzers)
        {
            var inputs = analyzer.Inputs.Select(input => input.Name)
                .Concat(analyzer.OptionalInputs.Select(input => $"{input.Name} if there"));
            output.WriteLine($"  layer    {analyzer.OutputKey.Name}{Reads(inputs)}");
        }

        foreach (var analyzer in plugin.CorpusAnalyzers)
            output.WriteLine($"  table    {analyzer.TableName}{Reads(analyzer.Inputs.Select(input => input.Name))}");
        foreach (var command in plugin.Commands)
            output.WriteLine($"  command  {command.Name}: {command.Description}");
        if (plugin.Readers.Length > 0)
            output.WriteLine($"  files    {string.Join(" ", plugin.Readers.SelectMany(reader => reader.Extensions))}");
        output.WriteLine($"  folder   {plugin.Directory}");
        if (!withOptions)
            return;
        foreach (var option in plugin.Options)
        {
            output.WriteLine($"  option   {option.Name} = {option.Default}  ({option.ValueType})");
            if (option.Description is { } description)
                output.WriteLine($"             {description}");
        }
    }

    private static string Reads(IEnumerable<string> inputs) =>
        string.Join(", ", inputs) is { Length: > 0 } names ? $" (reads {names})" : "";
}
