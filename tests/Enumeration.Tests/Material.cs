using Analysis.Running;

namespace Analysis.Enumeration.Tests;

/// <summary>The evaluation material beside the checkout. It is no part of the project: tests do without it.</summary>
internal static class Material
{
    /// <summary>Short texts with what they enumerate.</summary>
    public static string Cases { get; } = PathOf("gold", "enumeration-cases.json");

    /// <summary>Essays with their parallelisms.</summary>
    public static string Essays { get; } = PathOf("data", "parallelism", "pse-i.dev.jsonl");

    private static string PathOf(params string[] names) => Path.GetFullPath(Path.Combine([Repository.Root, "..", "shared", .. names]));
}
