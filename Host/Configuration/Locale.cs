namespace Analysis.Host.Configuration;

/// <summary>The language that the user's system speaks.</summary>
internal static class Locale
{
    /// <summary>The variables that say it, the first that is set before the others (POSIX).</summary>
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// <c>zh</c> or <c>en</c>, where the locale is of one of them, such as <c>zh_CN.UTF-8</c>; null where it is another or none,
    /// such as <c>C</c>.
    /// </summary>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static string? Language(Func<string, string?> variable)
    {
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        var language = locale.Split('_', '-', '.', '@')[0].ToLowerInvariant();
        return language is "zh" or "en" ? language : null;
    }
}
