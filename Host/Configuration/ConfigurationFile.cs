using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Host.Loading;

namespace Analysis.Host.Configuration;

/// <summary>The configuration file: options of <c>run</c>, severities, and a section a plugin.</summary>
internal sealed class ConfigurationFile
{
    /// <summary>The name under which it is looked for.</summary>
    public const string Name = "analysis.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly string[] Sections = ["$schema", "overrides", "plugins", "severity"];

    private ConfigurationFile(string? path, PluginConfiguration plugins, ImmutableSortedDictionary<string, string> options, SeverityRules severities)
    {
        Path = path;
        Plugins = plugins;
        Options = options;
        Severities = severities;
    }

    /// <summary>The configuration of a run that has no file.</summary>
    public static ConfigurationFile Empty { get; } =
        new(null, PluginConfiguration.Empty, ImmutableSortedDictionary<string, string>.Empty, SeverityRules.None);

    /// <summary>Where it lies, or null where there is none.</summary>
    public string? Path { get; }

    /// <summary>The plugins' sections.</summary>
    public PluginConfiguration Plugins { get; }

    /// <summary>The options by key; lists with <see cref="ConfigurationKey.Separator"/> between their elements.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; }

    /// <summary>The severities.</summary>
    public SeverityRules Severities { get; }

    /// <summary>The file in <paramref name="folder"/> or the nearest one above it; null where there is none.</summary>
    public static string? FindFrom(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = System.IO.Path.Combine(at.FullName, Name);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ConfigurationException">It cannot be read, or says something that is not known.</exception>
    public static ConfigurationFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            return Read(path, document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new ConfigurationException($"{path}: not JSON: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{path}: the configuration cannot be read: {exception.Message}", exception);
        }
    }

    private static ConfigurationFile Read(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new ConfigurationException($"{path}: the configuration is a JSON object, {{\"plugins\": {{…}}}}.");
        var plugins = PluginConfiguration.Empty;
        var options = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rules = ImmutableArray.CreateBuilder<SeverityRule>();
        foreach (var member in root.EnumerateObject())
        {
            if (ConfigurationKey.All.FirstOrDefault(key => key.Name == member.Name) is { } key)
                options[key.Name] = ValueOf(path, key, member.Value);
            else if (member.Name == "plugins")
                plugins = PluginConfiguration.Of(path, member.Value);
            else if (member.Name == "severity")
                AddRules(path, rules, [], member.Value);
        }

        CheckNames(path, root, Sections.Concat(ConfigurationKey.All.Select(key => key.Name)));
        // What holds for some files holds against what holds for all, wherever it stands.
        if (root.TryGetProperty("overrides", out var overrides))
        {
            foreach (var one in Elements(path, "overrides", overrides))
                AddOverride(path, rules, one);
        }

        return new ConfigurationFile(path, plugins, options.ToImmutable(), new SeverityRules(rules.DrainToImmutable()));
    }

    private static void AddOverride(string path, ImmutableArray<SeverityRule>.Builder rules, JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("files", out var files))
            throw new ConfigurationException($"{path}: each of \"overrides\" is an object with \"files\" and \"severity\".");
        CheckNames(path, one, ["files", "severity"]);
        var patterns = Elements(path, "files", files).Select(file => new Glob(Text(path, "files", file))).ToImmutableArray();
        if (one.TryGetProperty("severity", out var severity))
            AddRules(path, rules, patterns, severity);
    }

    private static void AddRules(string path, ImmutableArray<SeverityRule>.Builder rules, ImmutableArray<Glob> files, JsonElement section)
    {
        if (section.ValueKind != JsonValueKind.Object)
            throw new ConfigurationException($"{path}: \"severity\" is an object, {{\"ENU005\": \"off\"}}.");
        foreach (var rule in section.EnumerateObject())
        {
            rules.Add(new SeverityRule(files, rule.Name, rule.Value.ValueKind == JsonValueKind.String ? rule.Value.GetString() switch
            {
                "off" => null,
                "info" => DiagnosticSeverity.Info,
                "warning" => DiagnosticSeverity.Warning,
                "error" => DiagnosticSeverity.Error,
                var other => throw new ConfigurationException($"{path}: the severity of {rule.Name} is one of off, info, warning, error, not '{other}'."),
            } : throw new ConfigurationException($"{path}: the severity of {rule.Name} is one of off, info, warning, error.")));
        }
    }

    private static string ValueOf(string path, ConfigurationKey key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when key.IsList => string.Join(ConfigurationKey.Separator, value.EnumerateArray().Select(one => Text(path, key.Name, one))),
        JsonValueKind.Number when !key.IsList => value.GetRawText(),
        _ => Text(path, key.Name, value),
    };

    private static string Text(string path, string name, JsonElement value) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new ConfigurationException($"{path}: \"{name}\" cannot be {value.GetRawText()}.");

    private static IEnumerable<JsonElement> Elements(string path, string name, JsonElement list) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray()
        : throw new ConfigurationException($"{path}: \"{name}\" is a list.");

    private static void CheckNames(string path, JsonElement section, IEnumerable<string> known)
    {
        var names = known.ToList();
        foreach (var member in section.EnumerateObject().Where(member => !names.Contains(member.Name)))
            throw new ConfigurationException($"{path}: there is no key '{member.Name}'.{Spelling.Suggestion(member.Name, names)} Keys: {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
    }
}
