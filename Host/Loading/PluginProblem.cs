namespace Analysis.Host.Loading;

/// <summary>Something wrong with one plugin. The others run all the same; the process ends with exit code 2.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Subject">The file, folder or plugin in question.</param>
/// <param name="Detail">What is wrong in this very case, or null where the kind says it all.</param>
internal sealed record PluginProblem(PluginProblemKind Kind, string Subject, string? Detail = null)
{
    /// <summary>The code.</summary>
    public string Code => PluginProblemCatalog.Of(Kind).Code;

    /// <summary>Code, subject, what is wrong, and what to do, in one line.</summary>
    public override string ToString()
    {
        var entry = PluginProblemCatalog.Of(Kind);
        var detail = Detail is null ? "" : $": {OneLine(Detail).TrimEnd('.')}";
        return $"{entry.Code} {Subject}: {entry.Title}{detail}. {entry.Advice}";
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
