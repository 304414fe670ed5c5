using System.Text.Json;
using Analysis.Host.Loading;

namespace Analysis.Host.Configuration;

/// <summary>Reads a file of findings that are known.</summary>
internal static class Baseline
{
    /// <summary>The fingerprints in the file.</summary>
    /// <exception cref="ConfigurationException">It cannot be read.</exception>
    public static IReadOnlySet<string> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.GetProperty("findings").EnumerateArray()
                .Select(finding => finding.GetProperty("fingerprint").GetString()!).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ConfigurationException($"{path}: not a baseline; --write-baseline writes one.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{path}: the baseline cannot be read: {exception.Message}", exception);
        }
    }
}
