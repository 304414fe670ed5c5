namespace Analysis;

/// <summary>One thing that may be set of a plugin, as a host shows it.</summary>
/// <param name="Name">Its key in the plugin's section of the configuration.</param>
/// <param name="ValueType">What its value is: <c>string</c>, <c>number</c>, <c>true|false</c>, or the values of an enumeration.</param>
/// <param name="Default">The value that it has where nobody sets it, as JSON.</param>
/// <param name="Description">What it does, or null where the plugin does not say.</param>
public sealed record PluginOption(string Name, string ValueType, string Default, string? Description);
